import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nodes } from 'mdast';
import { checkRead, draftOfRead } from '../tree/check-read.ts';
import { wordsOf, wordsOfTree } from '../words.ts';
import { decodePart } from './decode-part.ts';
import { readDocx } from './read-docx.ts';
import { unpack } from './unpack.ts';

/** What became of one Word document. */
export interface DocxFigures {
  readonly file: string;
  readonly seconds: number;
  readonly words: { readonly source: number; readonly kept: number; readonly dropped: number; readonly unplaced: number };
  readonly headings: number;
  /** Notes and markers that the file defines, as counted in its XML, and what became of them. */
  readonly notes: { readonly defined: number; readonly kept: number; readonly markers: number; readonly joined: number };
  readonly comments: { readonly defined: number; readonly flagged: number };
  readonly tables: { readonly defined: number; readonly kept: number };
  /** What the check before writing says. */
  readonly faults: readonly string[];
  /** Rule of the problem, where the file was refused. */
  readonly problem: string | null;
}

/** Reads every Word document of a folder and counts what became of it. */
export async function measure(folder: string): Promise<{ readonly files: readonly DocxFigures[] }> {
  const files: DocxFigures[] = [];
  for (const name of readdirSync(folder).sort()) if (/\.docx$/i.test(name)) files.push(await measureFile(folder, name));
  return { files };
}

async function measureFile(folder: string, name: string): Promise<DocxFigures> {
  const bytes = readFileSync(path.join(folder, name));
  const start = performance.now();
  const read = await readDocx(bytes, { path: name, name });
  const seconds = (performance.now() - start) / 1000;
  const count = counterOf(bytes);
  const defined = count(/<w:(foot|end)note\b(?:(?!<\/w:\1note>)[\s\S])*?<w:t[ >](?:(?!<\/w:\1note>)[\s\S])*<\/w:\1note>/g);
  const markers = count(/<w:(?:foot|end)noteReference\b/g);
  const [comments, tables] = [count(/<w:comment /g), count(/<w:tbl>/g)];
  if ('rule' in read) {
    const notes = { defined, kept: 0, markers, joined: 0 };
    const words = { source: 0, kept: 0, dropped: 0, unplaced: 0 };
    const rest = {
      headings: 0,
      notes,
      comments: { defined: comments, flagged: 0 },
      tables: { defined: tables, kept: 0 },
      faults: [],
    };
    return { file: name, seconds, words, ...rest, problem: read.rule };
  }
  const { tree, dropped, flags } = draftOfRead(read);
  const wordsOfParts = (parts: typeof dropped): number => parts.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  const unplaced = wordsOfParts(dropped.filter(({ reason }) => reason === 'words that could not be placed'));
  const flagged = flags.filter(({ rule }) => rule === 'docx/comment').length;
  return {
    file: name,
    seconds,
    words: { source: wordsOf(read.source).length, kept: wordsOfTree(tree).length, dropped: wordsOfParts(dropped), unplaced },
    headings: countOf(tree, 'heading'),
    notes: { defined, kept: countOf(tree, 'footnoteDefinition'), markers, joined: countOf(tree, 'footnoteReference') },
    comments: { defined: comments, flagged },
    tables: { defined: tables, kept: countOf(tree, 'table') },
    faults: checkRead(read),
    problem: null,
  };
}

/** Counts matches in all parts of a document; none where it cannot be unpacked. */
function counterOf(bytes: Uint8Array): (pattern: RegExp) => number {
  const parts = unpack(bytes);
  const texts = 'kind' in parts ? [] : [...parts.values()].map(decodePart);
  return (pattern) => texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
}

function countOf(node: Nodes, type: Nodes['type']): number {
  const own = node.type === type ? 1 : 0;
  return 'children' in node ? node.children.reduce((sum, child) => sum + countOf(child, type), own) : own;
}
