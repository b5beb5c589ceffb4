import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { measure as measureWord } from '../../import/docx/measure.ts';
import { measure as measurePages } from '../../import/html/measure.ts';
import { measure as measureMarkdown } from '../../import/markdown/measure.ts';
import { measure as measureReports } from '../../import/pdf/measure.ts';
import type { Figure, FolderFigures } from './figure.ts';

type Measured = Omit<FolderFigures, 'folder'>;

/** Measures readers against what a folder says is right. Nothing where it says nothing. */
export async function measureReaders(folder: string): Promise<Measured> {
  const all = [await pages(folder), await reports(folder), await wordDocuments(folder), await markdown(folder)];
  return { figures: all.flatMap(({ figures }) => figures), problems: all.flatMap(({ problems }) => problems) };
}

async function pages(folder: string): Promise<Measured> {
  const { articles, notes } = await measurePages(folder);
  const ofArticles: Figure[] = articles
    ? [
        { name: 'F1', value: articles.reader.f1 },
        { name: 'precision', value: articles.reader.precision },
        { name: 'recall', value: articles.reader.recall },
        { name: 'F1 of the worst page', value: articles.reader.worst.f1 },
        { name: 'F1 of readability alone', value: articles.readability.f1 },
        { name: 'F1 of defuddle alone', value: articles.defuddle.f1 },
      ]
    : [];
  const ofNotes: Figure[] = notes
    ? [
        { name: 'expected notes found', value: notes.found.notes, of: notes.expected.notes },
        { name: 'expected markers joined', value: notes.found.markers, of: notes.expected.markers },
        { name: 'notes that nobody expected', value: notes.surplus.notes },
        { name: 'markers that nobody expected', value: notes.surplus.markers },
      ]
    : [];
  return { figures: [...ofArticles, ...ofNotes], problems: [...(articles?.problems ?? []), ...(notes?.misses ?? [])] };
}

async function reports(folder: string): Promise<Measured> {
  if (!existsSync(path.join(folder, 'expected.json'))) return { figures: [], problems: [] };
  const found = await measureReports(folder);
  const figures = [
    { name: 'note texts right', value: found.noteTexts, of: found.notes },
    { name: 'markers placed', value: found.markersPlaced, of: found.notes },
    { name: 'markers false', value: found.markersFalse },
    { name: 'contents headings found', value: found.headingsFound, of: found.headings },
    { name: 'headings right', value: found.headingsRight, of: found.headingsGiven },
    { name: 'running footers left', value: found.footersLeft },
    { name: 'words of the official text kept', value: found.wordsKept, of: found.words },
    { name: 'pages per second of one core', value: found.pagesPerSecond },
  ];
  return { figures, problems: [...found.problems, ...found.faults] };
}

async function wordDocuments(folder: string): Promise<Measured> {
  const { files } = await measureWord(folder);
  const read = files.filter(({ problem }) => problem === null);
  const sum = (count: (file: (typeof files)[number]) => number): number => read.reduce((total, file) => total + count(file), 0);
  const figures = [
    { name: 'notes kept', value: sum(({ notes }) => notes.kept), of: sum(({ notes }) => notes.defined) },
    { name: 'markers joined', value: sum(({ notes }) => notes.joined), of: sum(({ notes }) => notes.markers) },
    { name: 'comments flagged', value: sum(({ comments }) => comments.flagged), of: sum(({ comments }) => comments.defined) },
    { name: 'tables kept', value: sum(({ tables }) => tables.kept), of: sum(({ tables }) => tables.defined) },
  ];
  const problems = read.flatMap(({ file, faults }) => faults.map((fault) => `${file}: ${fault}`));
  return { figures: files.length > 0 ? figures : [], problems };
}

/** Files that say what is expected of a page or report are no documents of their own. */
async function markdown(folder: string): Promise<Measured> {
  const isExpected = readdirSync(folder).some((name) => name === 'expected.json' || name.endsWith('.html'));
  const files = isExpected ? [] : (await measureMarkdown(folder)).files;
  const sum = (count: (file: (typeof files)[number]) => number): number => files.reduce((total, file) => total + count(file), 0);
  const figures = [
    { name: 'notes kept', value: sum(({ notes }) => notes.kept), of: sum(({ notes }) => notes.printed) },
    { name: 'words neither kept nor dropped', value: sum(({ missing }) => missing.length) },
  ];
  const problems = files.flatMap(({ file, faults }) => faults.map((fault) => `${file}: ${fault}`));
  return { figures: files.length > 0 ? figures : [], problems };
}
