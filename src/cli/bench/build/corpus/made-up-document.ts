import type { MadeUpWords } from '../../search/made-up/made-up-words.ts';
import { pick, seededRandom, type Random } from '../../search/seeded-random.ts';
import { proseWriter, type ProseWriter } from './made-up-prose.ts';
import type { MadeUpTopic } from './made-up-topics.ts';

/** What a document is made up in. */
export interface MadeUpSetting {
  /** Number of documents. */
  readonly documents: number;
  readonly words: MadeUpWords;
  readonly topics: readonly MadeUpTopic[];
}

const sections = 9;
const notes = 10;
const references = 12;
const topicsOfDocument = 12;
const kinds = ['briefing', 'report', 'journal-article', 'commentary', 'news', 'statement'];

/** Id of the made-up document with this number. */
export function idOfDocument(index: number): string {
  return `document-${String(index)}`;
}

/**
 * Source of a made-up document of about 2,400 words: sections with paragraphs, lists, a quotation and a table, notes,
 * references to sources that others cite too, a citation of an earlier document, and names of twelve topics. Every twentieth
 * uses a component. The same number gives the same document in the same setting.
 */
export function makeUpDocument(index: number, setting: MadeUpSetting): string {
  const random = seededRandom(`document ${String(index)}`);
  const writer = proseWriter(setting.words, random, drawNames(index, setting, random));
  const sources = drawSources(setting.documents, random);
  return `---\n${recordOf(index, writer, sources, random)}\n---\n\n${bodyOf(index, writer, sources, random)}\n`;
}

/** Gives every name of the library to some document: the names whose turn it is come first, then any of the document's topics. */
function drawNames(index: number, { documents, topics }: MadeUpSetting, random: Random): () => string | null {
  if (topics.length === 0) return () => null;
  const names = topics.flatMap(({ name, aliases }) => [name, ...aliases]);
  const due = names.filter((_, number) => number % documents === index);
  // Some topics are mentioned everywhere and most seldom.
  const own = Array.from(
    { length: topicsOfDocument },
    () => topics[Math.floor(topics.length * random() ** 2)] ?? pick(random, topics),
  );
  return () => {
    const { name, aliases } = pick(random, own);
    return due.pop() ?? (random() < 0.5 ? name : pick(random, aliases));
  };
}

/** Numbers of sources: three for each document of the library, some of which many cite. */
function drawSources(documents: number, random: Random): number[] {
  return [...new Set(Array.from({ length: references }, () => Math.floor(3 * documents * random() ** 1.5)))];
}

function recordOf(index: number, writer: ProseWriter, sources: readonly number[], random: Random): string {
  const date = `${String(1995 + Math.floor(random() * 30))}-0${String(1 + Math.floor(random() * 9))}-1${String(Math.floor(random() * 9))}`;
  return `title: "${writer.heading()} ${String(index)}"
authors: [{ family: ${writer.heading().split(' ')[0] ?? 'Rook'}, given: Adam }]
publisher: Board ${String(index % 40)}
container: null
kind: ${pick(random, kinds)}
date: "${date}"
language: en
url: https://library.example/${String(index)}
summary: "${writer.paragraph(1)}"
missing: { container: It stands alone. }
rights: { holder: Board ${String(index % 40)}, licence: CC BY 4.0, publishText: true }
digest: { by: The bench, checkedBy: null, date: "2026-01-02", omits: [] }
references:
${sources.map(referenceOf).join('\n')}`;
}

/** The same wherever it is cited. */
function referenceOf(source: number): string {
  return `  - { id: source-${String(source)}, type: report, title: "Source number ${String(source)}", author: [{ family: Author ${String(source % 700)} }], issued: "${String(1950 + (source % 40))}", URL: "https://sources.example/${String(source)}" }`;
}

function bodyOf(index: number, writer: ProseWriter, sources: readonly number[], random: Random): string {
  const blocks = Array.from({ length: sections }, (_, section) => sectionOf(section, writer, sources, random));
  const earlier = index === 0 ? [] : [`This goes back to :cite[${idOfDocument(Math.floor(index * random()))}].`];
  const component = index % 20 === 7 ? ['<FieldTable of="topic" />'] : [];
  const definitions = Array.from({ length: notes }, (_, note) => `[^${String(note + 1)}]: ${writer.paragraph(1)}`);
  return [...blocks.slice(0, 2), ...earlier, ...blocks.slice(2), ...component, ...definitions].join('\n\n');
}

function sectionOf(section: number, writer: ProseWriter, sources: readonly number[], random: Random): string {
  const marker = section + 1 <= notes ? `[^${String(section + 1)}]` : '';
  const cite = `:cite[source-${String(sources[section % sources.length] ?? 0)}]`;
  const list = Array.from({ length: 3 }, () => `- ${writer.paragraph(1)}`).join('\n');
  return [
    `${section % 3 === 2 ? '###' : '##'} ${String(section + 1)}. ${writer.heading()}`,
    `${writer.paragraph(4)}${marker}${section === sections - 1 ? `[^${String(notes)}]` : ''}`,
    ...(section % 3 === 0 ? [list] : [writer.paragraph(3)]),
    ...(section === 4 ? [`> ${writer.paragraph(2)}`, tableOf(random)] : []),
    `${writer.paragraph(3).slice(0, -1)} ${cite}.`,
  ].join('\n\n');
}

function tableOf(random: Random): string {
  const row = (year: number): string => `| ${String(year)} | ${String(Math.floor(random() * 900))} |`;
  return ['| Year | Number |', '| --- | --- |', ...[2001, 2002, 2003, 2004].map(row)].join('\n');
}
