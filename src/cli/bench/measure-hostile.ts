import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runHostile } from '../../import/hostile-run.ts';
import { printFolder, type FolderFigures } from './figure.ts';

/** Imports every string of the lists in a folder (JSON arrays of strings) in every place of a document. A problem is a fault of ours. */
export async function measureHostile(folder: string, print: (text: string) => void): Promise<FolderFigures[]> {
  const measured: FolderFigures[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const strings = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as string[];
    const { files, imported, faults } = await runHostile(strings);
    const figures = [
      { name: 'strings', value: strings.length },
      { name: 'files imported; the others were refused with a reason', value: imported, of: files },
      { name: 'files that ran, leaked out or were lost', value: faults.length },
    ];
    measured.push({ folder: name, figures, problems: faults });
    print(printFolder({ folder: name, figures, problems: faults }));
  }
  return measured;
}
