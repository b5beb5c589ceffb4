import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nodes } from 'mdast';
import { checkRead, draftOfRead } from '../tree/check-read.ts';
import { wordsOf, wordsOfTree } from '../words.ts';
import { readMarkdown } from './read-markdown.ts';

/** What became of one Markdown file. */
export interface MarkdownFigures {
  readonly file: string;
  readonly seconds: number;
  readonly words: { readonly source: number; readonly kept: number; readonly dropped: number };
  readonly headings: number;
  readonly notes: { readonly printed: number; readonly kept: number; readonly joined: number };
  readonly flags: number;
  /** Words of the file itself, marks and addresses aside, that are neither kept nor dropped. */
  readonly missing: readonly string[];
  /** What the check before writing says, or the problem of the file. */
  readonly faults: readonly string[];
}

/** Reads every Markdown file of a folder and counts what became of it. */
export async function measure(folder: string): Promise<{ readonly files: readonly MarkdownFigures[] }> {
  const files: MarkdownFigures[] = [];
  for (const name of readdirSync(folder).sort())
    if (/\.(?:md|markdown|mdx)$/i.test(name)) files.push(await measureFile(folder, name));
  return { files };
}

async function measureFile(folder: string, name: string): Promise<MarkdownFigures> {
  const bytes = readFileSync(path.join(folder, name));
  const start = performance.now();
  const read = await readMarkdown(bytes, { path: name, name });
  const seconds = (performance.now() - start) / 1000;
  const text = new TextDecoder().decode(bytes);
  const printed = new Set([...text.matchAll(/^ {0,3}\[\^([^\]]+)\]:/gm)].map(([, label]) => label)).size;
  const none = { words: { source: 0, kept: 0, dropped: 0 }, headings: 0, notes: { printed, kept: 0, joined: 0 }, flags: 0 };
  if ('rule' in read) return { file: name, seconds, ...none, missing: [], faults: [read.what] };
  const { tree, dropped, flags } = draftOfRead(read);
  const [kept, lost] = [wordsOfTree(tree), dropped.flatMap((part) => wordsOf(part.text))];
  const notes = tree.children.filter((node) => node.type === 'footnoteDefinition');
  const markers = new Set(markersIn(tree));
  return {
    file: name,
    seconds,
    words: { source: wordsOf(read.source).length, kept: kept.length, dropped: lost.length },
    headings: tree.children.filter(({ type }) => type === 'heading').length,
    notes: { printed, kept: notes.length, joined: notes.filter(({ identifier }) => markers.has(identifier)).length },
    flags: flags.length,
    missing: missingFrom(text, new Set([...kept, ...lost])),
    faults: checkRead(read),
  };
}

function markersIn(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap(markersIn) : [];
}

/** Words of a file that are known nowhere. Taken from the raw text, so that a fault of the parser would show, too. */
function missingFrom(text: string, known: ReadonlySet<string>): string[] {
  const prose = text
    .replace(/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*/g, '](')
    .replace(/^\s*\[[^\]]+\]:\s*\S+/gm, (line) => (line.includes('[^') ? line : ''))
    .replace(/<\/?[A-Za-z][^>]*>/g, ' ')
    .replace(/&#?\w+;/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ');
  const isSyntax = /^\[\^.*\]$/;
  return [
    ...new Set(
      prose
        .split(/\s+/)
        .filter((run) => !isSyntax.test(run))
        .flatMap(wordsOf),
    ),
  ].filter((word) => !known.has(word));
}
