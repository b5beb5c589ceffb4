import { existsSync } from 'node:fs';
import path from 'node:path';
import { printFigure, type FolderFigures } from './bench/figure.ts';
import { findFolders } from './bench/find-folders.ts';
import { measureHostile } from './bench/measure-hostile.ts';
import { measureReaders } from './bench/measure-readers.ts';
import { measureRun } from './bench/measure-run.ts';
import { UsageError } from './options.ts';
import { runCommand } from './run-command.ts';

await runCommand('bench', async ({ rest: [what, folder, ...others], isJson }) => {
  const measure = what === 'import' ? findFigures : what === 'hostile' ? measureHostile : null;
  if (measure === null || folder === undefined || others.length > 0)
    throw new UsageError(
      'Say what to measure and on which folder: `npm run bench -- import DIR`, `npm run bench -- hostile DIR`.',
    );
  if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}.`);
  const measured = await measure(folder, (figures) => {
    if (!isJson) console.log(`${printFolder(figures)}\n`);
  });
  if (measured.length === 0) throw new UsageError(`There is no document in ${folder}.`);
  if (isJson) console.log(JSON.stringify(measured, null, 2));
});

async function findFigures(folder: string, show: (figures: FolderFigures) => void): Promise<FolderFigures[]> {
  const measured: FolderFigures[] = [];
  for (const each of findFolders(folder)) {
    const figures = await measureFolder(each);
    show(figures);
    measured.push(figures);
  }
  return measured;
}

async function measureFolder(folder: string): Promise<FolderFigures> {
  const [readers, run] = [await measureReaders(folder), await measureRun(folder)];
  const figures = [...readers.figures, ...run.figures];
  return { folder: path.basename(path.resolve(folder)), figures, problems: [...readers.problems, ...run.problems] };
}

function printFolder({ folder, figures, problems }: FolderFigures): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  const lines = figures.map((figure) => `  ${figure.name.padEnd(width)}  ${printFigure(figure)}`);
  return [folder, ...lines, ...problems.map((problem) => `  - ${problem}`)].join('\n');
}
