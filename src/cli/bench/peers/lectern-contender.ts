import { rm } from 'node:fs/promises';
import path from 'node:path';
import { placesOf } from '../../../library/content/places.ts';
import type { BuildRun } from '../build/build-run.ts';
import { writeCorpus } from '../build/corpus/write-corpus.ts';
import type { Contender } from './contender.ts';
import { measureCommand } from './measure-command.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const command = path.join(import.meta.dirname, '../build/run-build.ts');

/** Ours on the same documents, with and without its search index. Everything is written into `folder`. */
export async function lecternContender(documents: number, folder: string): Promise<Contender> {
  const [content, out] = [path.join(folder, 'content'), path.join(folder, 'dist')];
  await writeCorpus(content, { documents, topics: 0 });
  const build = async () => {
    for (const made of [out, placesOf(root, content, false, out).cacheFolder]) await rm(made, { recursive: true, force: true });
    const { printed, ...whole } = await measureCommand([process.execPath, command, content, out], root);
    const run = JSON.parse(printed.slice(printed.lastIndexOf('\n{') + 1)) as BuildRun;
    const indexing = run.phases.find(({ phase }) => phase === 'indexing') ?? { cpuSeconds: 0, seconds: 0 };
    const apart = {
      cpuSeconds: whole.cpuSeconds - indexing.cpuSeconds,
      seconds: whole.seconds - indexing.seconds,
      peakBytes: run.peakBytes,
    };
    return { Lectern: apart, 'Lectern with its index': whole };
  };
  return { name: 'Lectern', build };
}
