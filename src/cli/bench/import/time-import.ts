import { importFiles } from '../../../import/import-files.ts';

/** What an import took: seconds of the processor and of the clock, those until the first file was done, and the most memory. */
export interface ImportTimes {
  readonly imported: number;
  readonly refused: number;
  readonly words: number;
  readonly cpuSeconds: number;
  readonly seconds: number;
  readonly start: { readonly cpuSeconds: number; readonly seconds: number };
  readonly peakMegabytes: number;
}

// As a process of its own, so that its memory is that of the import: `node time-import.ts SOURCES CONTENT`.
const [sources = '', contentDir = ''] = process.argv.slice(2);
const [usage, began] = [process.cpuUsage(), performance.now()];
const elapsed = (): { cpuSeconds: number; seconds: number } => {
  const { user, system } = process.cpuUsage(usage);
  return { cpuSeconds: (user + system) / 1e6, seconds: (performance.now() - began) / 1000 };
};
let start = elapsed();
const counts = { imported: 0, refused: 0, words: 0 };
await importFiles({ paths: [sources], contentDir }, ({ result, done }) => {
  if (done === 1) start = elapsed();
  if ('rule' in result) counts.refused += 1;
  else {
    counts.imported += 1;
    counts.words += result.receipt.words.source;
  }
});
const times: ImportTimes = { ...counts, ...elapsed(), start, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify(times));
