import type { Root as Page, Text } from 'hast';
import type { Problem } from '../../problem.ts';
import type { Dropped, Flag } from '../draft.ts';
import type { ReadResult } from '../reader.ts';
import { emptyFile, notText } from '../import-problem.ts';
import { chooseUnits } from './choose-units.ts';
import { decodeHtml } from './decode-html.ts';
import { byDefuddle, byReadability, mostTexts, select } from './extract.ts';
import { findClutter } from './find-clutter.ts';
import { flagPage } from './flag-page.ts';
import { noArticle, tooDeep, tooLarge, tooManyParts } from './html-problem.ts';
import { labelNotes } from './label-notes.ts';
import { limitDepth } from './limit-depth.ts';
import { liftNotes } from './notes/lift-notes.ts';
import { keyOf } from './notes/note.ts';
import { notesDropped } from './notes-dropped.ts';
import { bodyOf, elementsOf, textsOf, walk, wordsIn, type Parent } from './page.ts';
import { parsePage } from './parse-page.ts';
import { writeRaisedDigits } from './write-raised-digits.ts';
import { prunePage } from './prune-page.ts';
import { harvestRecord } from './record/harvest-record.ts';
import { sourceWords } from './source-words.ts';
import { tidyBlocks } from './tidy-blocks.ts';
import { toTree } from './to-tree.ts';
import { unitsOf, type Unit } from './units.ts';

const mostMegabytes = 24;
const mostDepth = 120;
const mostParts = 200_000;
const longAddress = /(["'(])data:[^"')]{200,}/g;

/**
 * Reads a saved web page: the article's own text as a tree with its notes, the words left out with the reason, and what the page says
 * of itself. A page that is too large, empty, no text or without running text is a problem. Nothing is fetched and nothing runs.
 */
export function readHtml(
  bytes: Uint8Array,
  file: { readonly path: string; readonly name: string },
): Promise<ReadResult | Problem> {
  try {
    return Promise.resolve(read(bytes, file.path));
  } catch (error) {
    // Markup that hides its depth from `limitDepth` ends here: the parser or an extractor has exhausted the stack.
    if (error instanceof RangeError) return Promise.resolve(tooDeep(file.path));
    throw error;
  }
}

function read(bytes: Uint8Array, path: string): ReadResult | Problem {
  const megabytes = bytes.length / 1e6;
  if (megabytes > mostMegabytes) return tooLarge(path, megabytes, mostMegabytes);
  const { text, flags } = decodeHtml(bytes);
  if (text === null) return notText(path);
  const shallow = limitDepth(text.replace(longAddress, '$1'), mostDepth);
  const page = parsePage(shallow.markup);
  const parts = walk(page).length;
  if (parts > mostParts) return tooManyParts(path, parts, mostParts);
  if (wordsIn(bodyOf(page)) === '') return emptyFile(path);
  const found = readPage(page);
  if (found === null) return noArticle(path);
  return { ...found, flags: [...flags, ...depthFlag(shallow.removed), ...found.flags] };
}

function depthFlag(removed: number): Flag[] {
  const what = `The page nests elements more than ${mostDepth} deep; ${removed} tags were taken out. All words stay.`;
  return removed === 0 ? [] : [{ line: 1, rule: 'html/depth', what }];
}

function readPage(page: Page): ReadResult | null {
  const record = harvestRecord(page);
  const body = bodyOf(page);
  const lifted = liftNotes(body);
  writeRaisedDigits(body);
  const units = unitsOf(body);
  const chosen = chooseUnits(units, vote(page, body));
  const clutter = findClutter(
    units.filter((unit) => chosen.has(unit)),
    record.title?.value,
  );
  const kept = units.filter((unit) => chosen.has(unit) && !clutter.has(unit));
  if (kept.length === 0) return null;
  const { root, numbers } = prunePage(body, new Set(kept.flatMap(({ texts }) => texts)));
  const notes = labelNotes(
    lifted.notes,
    elementsOf(root).filter((element) => keyOf(element) !== ''),
  );
  const tree = tidyBlocks(toTree(root, notes, record.url?.value));
  const labels = new Map(notes.map(({ key, label }) => [key, label]));
  const aside = notesDropped(lifted, notes, tree);
  const dropped = [...droppedUnits(units, new Set(kept), clutter), ...aside.dropped].sort((a, b) => a.line - b.line);
  const source = [sourceWords(body, labels, numbers), ...aside.printed].join('\n');
  return { tree, source, record, dropped, flags: flagPage({ body, root, kept, units, record, lifted, notes }) };
}

function vote(page: Page, body: Parent): { readability: ReadonlySet<Text>; defuddle: ReadonlySet<Text> } {
  const texts = textsOf(body).slice(0, mostTexts);
  return { readability: select(page, texts, byReadability), defuddle: select(page, texts, byDefuddle) };
}

/** What was left out, neighbours with one reason as one. */
function droppedUnits(units: readonly Unit[], kept: ReadonlySet<Unit>, clutter: ReadonlyMap<Unit, string>): Dropped[] {
  const dropped: Dropped[] = [];
  let isOpen = false;
  for (const unit of units) {
    const reason = clutter.get(unit) ?? 'outside the article';
    const last = isOpen ? dropped.at(-1) : undefined;
    isOpen = !kept.has(unit);
    if (!isOpen) continue;
    if (last?.reason === reason) dropped[dropped.length - 1] = { ...last, text: `${last.text}\n${unit.words}` };
    else dropped.push({ line: unit.line, reason, text: unit.words });
  }
  return dropped;
}
