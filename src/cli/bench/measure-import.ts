import path from 'node:path';
import { printFolder, type FolderFigures } from './figure.ts';
import { findFolders } from './find-folders.ts';
import { measureReaders } from './measure-readers.ts';
import { measureRun } from './measure-run.ts';

/** Measures how well and how fast the documents of a folder, and of those in it, are read. */
export async function measureImport(folder: string, print: (text: string) => void): Promise<FolderFigures[]> {
  const measured: FolderFigures[] = [];
  for (const each of findFolders(folder)) {
    const figures = await measureFolder(each);
    print(printFolder(figures));
    measured.push(figures);
  }
  return measured;
}

async function measureFolder(folder: string): Promise<FolderFigures> {
  const [readers, run] = [await measureReaders(folder), await measureRun(folder)];
  const figures = [...readers.figures, ...run.figures];
  return { folder: path.basename(path.resolve(folder)), figures, problems: [...readers.problems, ...run.problems] };
}
