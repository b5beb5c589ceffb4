import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measureReport, type ExpectedReport, type ReportFigures } from './measure-report.ts';
import { readPdf } from './read-pdf.ts';

/** The figures of a folder of reports: sums over all of them, and each by itself. */
export interface PdfFigures extends ReportFigures {
  readonly reports: number;
  readonly pages: number;
  /** Time of one core. */
  readonly seconds: number;
  readonly pagesPerSecond: number;
  /** Parts of one. */
  readonly noteShare: number;
  readonly markerShare: number;
  readonly headingRecall: number;
  readonly headingPrecision: number;
  readonly wordRecall: number;
  readonly each: readonly { readonly name: string; readonly figures: ReportFigures }[];
  readonly problems: readonly string[];
}

/** Reads the PDFs of a folder that has an expected.json (reports with `pdf`, `md`, `title`, `footnotes`, `contents`) and compares. */
export async function measure(folder: string): Promise<PdfFigures> {
  const expected = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8')) as ExpectedReport[];
  const each: { name: string; figures: ReportFigures }[] = [];
  const problems: string[] = [];
  let pages = 0;
  let milliseconds = 0;
  for (const report of expected) {
    const bytes = await readFile(join(folder, report.pdf));
    const markdown = await readFile(join(folder, report.md), 'utf8');
    const start = process.cpuUsage();
    const read = await readPdf(bytes, { path: report.pdf, name: report.pdf });
    milliseconds += process.cpuUsage(start).user / 1000 + process.cpuUsage(start).system / 1000;
    if ('rule' in read) problems.push(`${report.pdf}: ${read.what}`);
    else {
      pages += read.pages;
      each.push({ name: report.number, figures: measureReport(read, report, markdown) });
    }
  }
  return { ...summarise(each), reports: expected.length, pages, ...speed(pages, milliseconds), problems };
}

function speed(pages: number, milliseconds: number): Pick<PdfFigures, 'seconds' | 'pagesPerSecond'> {
  return { seconds: milliseconds / 1000, pagesPerSecond: (pages * 1000) / milliseconds };
}

type Summary = Omit<PdfFigures, 'reports' | 'pages' | 'seconds' | 'pagesPerSecond' | 'problems'>;

function summarise(each: PdfFigures['each']): Summary {
  const sum = (pick: (figures: ReportFigures) => number): number => each.reduce((total, { figures }) => total + pick(figures), 0);
  const names = Object.keys(each[0]?.figures ?? {}) as (keyof ReportFigures)[];
  const total = Object.fromEntries(
    names.map((name) => [name, isList(name) ? each.flatMap(({ figures }) => figures[name]) : sum((figures) => figures[name])]),
  ) as unknown as ReportFigures;
  return {
    ...total,
    noteShare: total.noteTexts / total.notes,
    markerShare: total.markersPlaced / total.notes,
    headingRecall: total.headingsFound / total.headings,
    headingPrecision: total.headingsRight / total.headingsGiven,
    wordRecall: total.wordsKept / total.words,
    each,
  };
}

function isList(name: keyof ReportFigures): name is 'faults' | 'wrong' {
  return name === 'faults' || name === 'wrong';
}
