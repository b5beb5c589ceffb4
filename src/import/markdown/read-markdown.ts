import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Problem } from '../../problem.ts';
import { decodeText } from '../decode-text.ts';
import { emptyFile, hugeFile, notText } from '../import-problem.ts';
import type { ReadResult } from '../reader.ts';
import { cleanTree } from '../tree/clean-tree.ts';
import { drop, type Collected } from '../tree/collected.ts';
import { numberNotes } from '../tree/number-notes.ts';
import { shiftHeadings } from '../tree/shift-headings.ts';
import { mostDepth, tooDeep } from '../tree/too-deep.ts';
import { treeDepth } from '../tree/tree-depth.ts';
import { dropContentsMark } from './drop-contents-mark.ts';
import { flagLooseMarkers } from './flag-loose-markers.ts';
import { joinHtml } from './join-html.ts';
import { liftTitle } from './lift-title.ts';
import { readFields } from './read-fields.ts';
import { resolveDefinitions } from './resolve-definitions.ts';
import { resolveHtml } from './resolve-html.ts';
import { sourceWords } from './source-words.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

/** A file as problems name it, and without its folder. */
interface SourceName {
  readonly path: string;
  readonly name: string;
}

/** Largest file, in bytes. */
export const mostBytes = 10_000_000;

/**
 * Reads Markdown (CommonMark with the extensions of GitHub). MDX is read as Markdown that nobody vouches for: imports, expressions and
 * components are words. HTML is sanitised; frontmatter is evidence for the record.
 */
export async function readMarkdown(bytes: Uint8Array, file: SourceName): Promise<ReadResult | Problem> {
  return Promise.resolve(read(bytes, file));
}

function read(bytes: Uint8Array, file: SourceName): ReadResult | Problem {
  if (bytes.length > mostBytes) return hugeFile(file.path, bytes.length, mostBytes);
  const { text, flags } = decodeText(bytes);
  if (text === null) return notText(file.path);
  if (text.trim() === '') return emptyFile(file.path);
  const { fields, frontmatter, body } = splitFrontmatter(text);
  if (nestedMarks.test(body)) return tooDeep(file.path);
  const parsed = parse(body);
  if (treeDepth(parsed) > mostDepth) return tooDeep(file.path);
  const into: Collected = { flags: [...flags], dropped: [] };
  drop(into, 1, 'frontmatter', frontmatter);
  const numbered = numberNotes(joinHtml(parsed));
  const source = `${frontmatter}\n${sourceWords(numbered)}`;
  const { tree, record } = liftTitle(tidied(numbered, into), readFields(fields), into);
  flagLooseMarkers(tree, into);
  return { tree: shiftHeadings(tree), source, record, ...into };
}

/** More marks of quotations and lists at the start of a line than text has: each opens a level. */
const nestedMarks = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>])){100}/m;

function parse(body: string): Root {
  return fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function tidied(parsed: Root, into: Collected): Root {
  const plain = resolveHtml(parsed, into);
  return cleanTree(dropContentsMark(resolveDefinitions(plain, into), into), into);
}
