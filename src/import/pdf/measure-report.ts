import type { Nodes, RootContent } from 'mdast';
import { textOf } from '../block.ts';
import { newDraft } from '../draft.ts';
import { selfCheck } from '../self-check.ts';
import { serialize } from '../serialize.ts';
import { tidyTree } from '../tidy-tree.ts';
import { surplus, wordsOf, wordsOfTree } from '../words.ts';
import type { ReadPdf } from './read-pdf.ts';

/** What a report is known to hold. */
export interface ExpectedReport {
  readonly number: string;
  readonly title: string;
  readonly pdf: string;
  readonly md: string;
  readonly footnotes: readonly (readonly [number, string])[];
  /** Entries of the contents, figures and tables among them. */
  readonly contents: readonly (readonly [number, string])[];
}

/** What was found of it, in numbers; lists name what went wrong. */
export interface ReportFigures {
  readonly notes: number;
  /** Notes whose number and every word are right. */
  readonly noteTexts: number;
  /** Notes with exactly one marker, in the order of their numbers. */
  readonly markersPlaced: number;
  readonly markersFalse: number;
  readonly headings: number;
  readonly headingsFound: number;
  readonly headingsGiven: number;
  readonly headingsRight: number;
  readonly footersLeft: number;
  /** Words of the official text, and how many of them were kept. */
  readonly words: number;
  readonly wordsKept: number;
  readonly wordsDropped: number;
  readonly faults: readonly string[];
  readonly wrong: readonly string[];
}

/** Compares what was read with what is known. */
export function measureReport(read: ReadPdf, expected: ExpectedReport, markdown: string): ReportFigures {
  const tree = tidyTree(read.tree);
  const draft = { ...newDraft(tree, read.flags), dropped: read.dropped };
  return {
    ...measureNotes(tree.children, expected),
    ...measureHeadings(tree.children, expected),
    footersLeft: tree.children.filter((block) => isFurniture(textOf(block), expected.title)).length,
    ...measureWords(tree, markdown),
    wordsDropped: read.dropped.reduce((sum, { text }) => sum + wordsOf(text).length, 0),
    faults: selfCheck(draft, wordsOf(read.source), serialize(tree)),
    wrong: [...wrongNotes(tree.children, expected), ...wrongHeadings(tree.children, expected)],
  };
}

function measureNotes(
  blocks: readonly RootContent[],
  expected: ExpectedReport,
): Pick<ReportFigures, 'notes' | 'noteTexts' | 'markersPlaced' | 'markersFalse'> {
  const markers = blocks.filter((block) => block.type !== 'footnoteDefinition').flatMap(markersIn);
  const known = new Set(expected.footnotes.map(([number]) => String(number)));
  const placed = markers.filter((marker, index) => known.has(marker) && Number(marker) > Number(markers[index - 1] ?? 0));
  return {
    notes: expected.footnotes.length,
    noteTexts: expected.footnotes.length - wrongNotes(blocks, expected).length,
    markersPlaced: new Set(placed).size,
    markersFalse: markers.length - new Set(placed).size,
  };
}

function wrongNotes(blocks: readonly RootContent[], expected: ExpectedReport): string[] {
  const notes = new Map(
    blocks.flatMap((block) => (block.type === 'footnoteDefinition' ? [[block.identifier, block] as const] : [])),
  );
  return expected.footnotes.flatMap(([number, text]) => {
    const note = notes.get(String(number));
    const found = note ? note.children.map(textOf).join(' ') : '';
    return fold(found) === fold(text) ? [] : [`note ${number}: ${found} <> ${text}`];
  });
}

function markersIn(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap(markersIn) : [];
}

function titlesOf(expected: ExpectedReport): string[] {
  return expected.contents.map(([, title]) => title).filter((title) => !/^(?:Figure|Table)\b/.test(title));
}

function measureHeadings(
  blocks: readonly RootContent[],
  expected: ExpectedReport,
): Pick<ReportFigures, 'headings' | 'headingsFound' | 'headingsGiven' | 'headingsRight'> {
  const titles = titlesOf(expected).map(fold);
  const given = blocks.flatMap((block) => (block.type === 'heading' ? [fold(textOf(block))] : []));
  return {
    headings: titles.length,
    headingsFound: titles.filter((title) => given.includes(title)).length,
    headingsGiven: given.length,
    headingsRight: given.filter((title) => titles.includes(title)).length,
  };
}

function wrongHeadings(blocks: readonly RootContent[], expected: ExpectedReport): string[] {
  const titles = titlesOf(expected);
  const given = blocks.flatMap((block) => (block.type === 'heading' ? [textOf(block)] : []));
  return [
    ...titles.filter((title) => !given.map(fold).includes(fold(title))).map((title) => `heading missing: ${title}`),
    ...given.filter((title) => !titles.map(fold).includes(fold(title))).map((title) => `heading not in contents: ${title}`),
  ];
}

/** Letters and digits in order: white space and marks do not count. */
function fold(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  ).join('');
}

function isFurniture(text: string, title: string): boolean {
  return (
    fold(text) === fold(title) ||
    /congressional research service\s*(?:\d+|[ivx]+)?$/i.test(text) ||
    /^(?:\d{1,3}|[ivx]{1,4})$/.test(text)
  );
}

/** Words of the official text from its summary on, without addresses of links and what its site adds. */
function measureWords(tree: Nodes, markdown: string): Pick<ReportFigures, 'words' | 'wordsKept'> {
  const from = Math.max(0, markdown.search(/^Summary\s*$/m));
  const official = markdown
    .slice(from)
    .replace(/\n\s*Disclaimer:[\s\S]*$/, '')
    .replace(/\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*\)/g, ']')
    .replace(/^#+ .*$/gm, '');
  const words = wordsOf(official.normalize('NFKC'));
  const missing = [
    ...surplus(
      words,
      wordsOfTree(tree).flatMap((word) => wordsOf(word.normalize('NFKC'))),
    ).values(),
  ];
  return { words: words.length, wordsKept: words.length - missing.reduce((sum, count) => sum + count, 0) };
}
