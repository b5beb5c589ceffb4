import { firstLine } from './ends-of.ts';
import type { OutlineEntry } from '../draft.ts';
import { isSectionName } from '../section-names.ts';
import { printBlock } from './print-block.ts';
import type { TextStyle } from './measure-style.ts';
import type { Block } from './page-text.ts';
import { isBold } from './split-blocks.ts';

/**
 * Makes headings of the blocks that are set as such: larger or bolder than the text and short, and tagged or listed in the document's
 * own contents where it has tags and contents.
 */
export function findHeadings(blocks: readonly Block[], outline: readonly OutlineEntry[], style: TextStyle): Block[] {
  const listed = new Set(outline.map(({ text }) => foldTitle(text)));
  const styles = new Set(blocks.filter((block) => listed.has(foldTitle(printBlock(block)))).map(styleOf));
  const known = { listed, styles, isComplete: isComplete(blocks, outline, listed) };
  return blocks.map((block) => (isHeading(block, known, style) ? { ...block, kind: 'heading' } : block));
}

interface Known {
  readonly listed: ReadonlySet<string>;
  /** Styles that listed headings have. */
  readonly styles: ReadonlySet<string>;
  /** Whether the contents name most of what the text holds, so that what they do not name is no heading of their styles. */
  readonly isComplete: boolean;
}

/** A title for comparing: letters and digits alone. */
export function foldTitle(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function isComplete(blocks: readonly Block[], outline: readonly OutlineEntry[], listed: ReadonlySet<string>): boolean {
  const printed = new Set(blocks.map((block) => foldTitle(printBlock(block))));
  const titles = outline.filter(({ text }) => !/^(?:figure|table)\b/i.test(text));
  return (
    titles.length >= 4 &&
    titles.filter(({ text }) => printed.has(foldTitle(text))).length >= titles.length * 0.8 &&
    listed.size > 0
  );
}

function isHeading(block: Block, known: Known, style: TextStyle): boolean {
  const text = printBlock(block);
  const lines = block.lines.length;
  if (/^[A-Z]{1,6}[ -]?\d{3,6}$/.test(text)) return false;
  if (block.kind !== 'text' && !(block.kind === 'item' && isSet(block, style))) return false;
  if (lines > 5 || text.length > 250 || !/\p{L}/u.test(text) || block.lines[0]?.runs[0]?.tag?.cell) return false;
  if (isTagged(block) && (isSet(block, style) || /^\p{Lu}/u.test(text))) return true;
  if (known.listed.has(foldTitle(text)) && foldTitle(text).length > 2) return isSet(block, style) || lines <= 2;
  if (!isSet(block, style) || /[.;,:]$/.test(text.replace(/\b(?:etc|Inc|Co)\.$/, ''))) return false;
  if (isSectionName(text)) return isFrontName(text) || !known.isComplete;
  return !known.isComplete && isProminent(block, style);
}

const isFrontName = (text: string): boolean =>
  /^(?:(?:executive |plain-language )?summary|abstract|foreword|preface)$/i.test(text);

function isTagged(block: Block): boolean {
  return block.lines.every((line) => /^H\d?$/.test(line.runs[0]?.tag?.role ?? ''));
}

/** Whether a block is set larger than the text, or bold. */
function isSet(block: Block, style: TextStyle): boolean {
  const size = firstLine(block.lines).size;
  return size >= style.size * 1.08 || (block.lines.every(isBold) && size >= style.size * 0.93);
}

/** Without contents, only what could not be anything else is a heading: few lines that begin with a capital or a number. */
function isProminent(block: Block, style: TextStyle): boolean {
  const text = printBlock(block);
  const size = firstLine(block.lines).size;
  return (
    block.lines.length <= 3 &&
    /^[\p{Lu}\p{Lo}\d“"‘(]/u.test(text) &&
    (size >= style.size * 1.08 || text.length <= 120) &&
    text.length >= 3
  );
}

/** What tells the levels of headings apart. */
export function styleOf(block: Block): string {
  const line = firstLine(block.lines);
  const isItalic = line.runs.every((run) => run.font.italic);
  return [Math.round(line.size * 2) / 2, isBold(line) ? 1 : 0, isItalic ? 0 : 1]
    .map((part) => String(part).padStart(5, '0'))
    .join('/');
}
