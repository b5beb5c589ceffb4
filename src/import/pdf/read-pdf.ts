import type { Problem } from '../../problem.ts';
import type { Dropped, Flag, OutlineEntry, RecordEvidence } from '../draft.ts';
import type { ReadDocument } from '../read-text.ts';
import { buildTree } from './build-tree.ts';
import { printLine } from './build-lines.ts';
import { dropFurniture } from './drop-furniture.ts';
import { findHeadings } from './find-headings.ts';
import { giveDepths } from './give-depths.ts';
import { liftContents } from './lift-contents.ts';
import { liftEndnotes } from './lift-endnotes.ts';
import { liftNotes } from './lift-notes.ts';
import { markNotes, type LabelledNote } from './mark-notes.ts';
import { measureStyle } from './measure-style.ts';
import { mendLines, readVocabulary, type Vocabulary } from './mend-lines.ts';
import { openPdf, pdfLimits, type PdfText } from './open-pdf.ts';
import type { Block, DroppedLines, Line } from './page-text.ts';
import { printLines } from './print-block.ts';
import { readFront } from './read-front.ts';
import { dropRepeatedHeaders, rejoinBlocks } from './rejoin-blocks.ts';
import { splitBlocks } from './split-blocks.ts';

/** What the reader of PDFs gives: places are pages. */
export interface ReadPdf extends ReadDocument {
  readonly record: RecordEvidence;
  readonly dropped: readonly (Dropped & { readonly page: number })[];
  readonly flags: readonly (Flag & { readonly page: number })[];
  /** Entries of the document's own contents lists. */
  readonly outline: readonly OutlineEntry[];
  readonly pages: number;
}

/**
 * Reads a PDF from the geometry of its letters: columns, paragraphs, headings, lists, tables, notes and their markers; what repeats on
 * pages and contents lists leave the flow. Nothing in the file is run. A locked, damaged, scanned or huge file gives a problem.
 */
export async function readPdf(
  bytes: Uint8Array,
  file: { readonly path: string; readonly name: string },
): Promise<ReadPdf | Problem> {
  const text = await openPdf(bytes, file.path, pdfLimits);
  return 'rule' in text ? text : readPages(text);
}

/** Builds the document from the lines of its pages. Pure. */
export function readPages(text: PdfText): ReadPdf {
  const furniture = dropFurniture(text.pages);
  const contents = liftContents(furniture.pages);
  const style = measureStyle(contents.pages);
  const lifted = liftNotes(contents.pages, style);
  const ended = liftEndnotes(lifted.pages);
  const marked = markNotes(ended.pages, [...lifted.notes, ...ended.notes]);
  const headed = findHeadings(splitBlocks(marked.pages, style), contents.outline, style);
  const front = readFront(headed, text, furniture.dropped);
  const vocabulary = readVocabulary(text.pages.flatMap((page) => page.lines));
  const joined = dropRepeatedHeaders(rejoinBlocks(giveDepths(front.blocks), style));
  const blocks = joined.blocks.map((block) => mendBlock(block, vocabulary));
  const notes = marked.notes.map((note) => ({ ...note, lines: mendLines(note.lines, vocabulary) }));
  const dropped = [
    ...furniture.dropped,
    ...contents.dropped,
    ...lifted.dropped,
    ...ended.dropped,
    ...front.dropped,
    ...joined.dropped,
  ].flatMap(listDropped);
  return {
    tree: buildTree(blocks, notes),
    source: printSource(blocks, notes, dropped),
    record: front.record,
    dropped,
    flags: [...marked.flags, ...front.flags, ...flagTables(blocks), ...flagFigures(text), ...flagDamaged(text)],
    outline: contents.outline,
    pages: text.pages.length,
  };
}

function mendBlock(block: Block, vocabulary: Vocabulary): Block {
  if (block.kind !== 'table' && block.kind !== 'rows') return { ...block, lines: mendLines(block.lines, vocabulary) };
  return { ...block, cells: block.cells.map((row) => row.map((cell) => mendLines(cell, vocabulary))) };
}

function listDropped({ reason, lines }: DroppedLines): (Dropped & { page: number })[] {
  const pages = [...new Set(lines.map((line) => line.page))];
  return pages.map((page) => ({ line: 0, page, reason, text: printLines(lines.filter((line) => line.page === page)) }));
}

/** All words of the document, by page. */
function printSource(
  blocks: readonly Block[],
  notes: readonly LabelledNote[],
  dropped: readonly (Dropped & { page: number })[],
): string {
  const parts = [
    ...blocks.map((block) => ({ page: block.page, text: linesOf(block).map(printLine).join('\n') })),
    ...notes.map((note) => ({ page: note.page, text: `${note.number} ${note.lines.map(printLine).join('\n')}` })),
    ...dropped,
  ];
  return [...parts]
    .sort((a, b) => a.page - b.page)
    .map(({ text }) => text.replaceAll('](', '] ('))
    .join('\n\n');
}

function linesOf(block: Block): Line[] {
  return block.cells.length > 0 ? block.cells.flat(2) : [...block.lines];
}

function flagTables(blocks: readonly Block[]): (Flag & { page: number })[] {
  return blocks
    .filter((block) => block.kind === 'rows')
    .map((block) => ({
      line: 0,
      page: block.page,
      rule: 'pdf/table-as-lines',
      what: `What looks like a table of ${block.cells.length} rows is kept as lines, because its columns are not certain.`,
    }));
}

function flagDamaged({ damaged }: PdfText): (Flag & { page: number })[] {
  const what = 'This page of the file is damaged; none of its words are in the text.';
  return damaged.map((page) => ({ line: 0, page, rule: 'pdf/damaged-page', what }));
}

function flagFigures({ pages }: PdfText): (Flag & { page: number })[] {
  return pages.flatMap((page) =>
    page.figures.map((figure) => ({
      line: 0,
      page: page.number,
      rule: 'pdf/figure',
      what: `A figure is not in the text: ${figure}`,
    })),
  );
}
