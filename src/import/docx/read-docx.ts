import type { Root } from 'mdast';
import type { Problem } from '../../problem.ts';
import { emptyFile, hugeFile } from '../import-problem.ts';
import type { ReadResult } from '../reader.ts';
import { cleanTree } from '../tree/clean-tree.ts';
import { newCollection, type Collected } from '../tree/collected.ts';
import { shiftHeadings } from '../tree/shift-headings.ts';
import { mostDepth, tooDeep } from '../tree/too-deep.ts';
import { treeDepth } from '../tree/tree-depth.ts';
import { accountWords } from './account-words.ts';
import { archiveProblem, onlyPictures, unreadableDocument } from './docx-problem.ts';
import { flagFeatures } from './flag-features.ts';
import { htmlToTree } from './html-to-tree.ts';
import { liftTitle } from './lift-title.ts';
import { markDocument, type Marked } from './mark-document.ts';
import { openDocument, type OpenDocument } from './open-document.ts';
import { styleMeanings } from './outline-levels.ts';
import { placePages } from './place-pages.ts';
import { readProperties } from './read-properties.ts';
import { toHtml } from './to-html.ts';
import { unpack } from './unpack.ts';
import { xmlDepth } from './xml.ts';

/** Largest file, in bytes. Most of a large document is pictures, which are not unpacked. */
export const mostBytes = 100_000_000;
const mostXmlDepth = 500;

/**
 * Reads a Word document (.docx). Places are pages where Word left marks of them, else the numbers of paragraphs. Comments become flags;
 * contents lists, running headers and footers are dropped; core properties are evidence for the record. Nothing outside of the file is
 * looked up.
 */
export async function readDocx(
  bytes: Uint8Array,
  file: { readonly path: string; readonly name: string },
): Promise<ReadResult | Problem> {
  if (bytes.length > mostBytes) return hugeFile(file.path, bytes.length, mostBytes);
  const parts = unpack(bytes);
  if ('kind' in parts) return archiveProblem(file.path, parts);
  const document = openDocument(parts);
  if (document === null) return unreadableDocument(file.path, 'it has no body');
  if (document.words.some((part) => xmlDepth(part) > mostXmlDepth)) return tooDeep(file.path);
  return readOpen(document, file.path);
}

async function readOpen(document: OpenDocument, path: string): Promise<ReadResult | Problem> {
  const into = newCollection();
  const marked: Marked = { pages: [], title: 0 };
  const html = await convert(document, marked, into);
  if (html instanceof Error) return html instanceof RangeError ? tooDeep(path) : unreadableDocument(path, html.message);
  const raw = withoutLooseMarkers(htmlToTree(html));
  if (treeDepth(raw) > mostDepth) return tooDeep(path);
  flagFeatures(document, into);
  const clean = cleanTree(raw, into);
  const { tree, record } = liftTitle(clean, marked.title, readProperties(document.properties), into);
  const source = accountWords(document, raw, tree, into);
  if (source.trim() === '')
    return into.flags.some(({ rule }) => rule === 'pictures/left-out') ? onlyPictures(path) : emptyFile(path);
  return placePages({ tree: shiftHeadings(tree), source, record, ...into }, marked.pages);
}

/** Whatever mammoth throws is the fault of the file: it has been given what it asks for. */
async function convert({ parts, styles }: OpenDocument, marked: Marked, into: Collected): Promise<string | Error> {
  try {
    return await toHtml(parts, markDocument(styleMeanings(styles), marked, into));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Takes out the headings in which `markDocument` marks notes that the document does not mark. */
function withoutLooseMarkers(tree: Root): Root {
  const isLoose = (node: Root['children'][number]): boolean =>
    node.type === 'heading' && node.depth === 6 && node.children.every(({ type }) => type === 'footnoteReference');
  return { ...tree, children: tree.children.filter((node) => !isLoose(node)) };
}
