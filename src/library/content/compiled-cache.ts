import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Compiled } from '../../markup/compiled.ts';

/** The compiled body of this digest from the cache folder; made and kept there where it is missing. */
export async function cachedBody(cacheFolder: string, digest: string, make: () => Promise<Compiled>): Promise<Compiled> {
  const file = path.join(cacheFolder, 'compiled', `${digest}.json`);
  const kept = await readKept(file);
  if (kept) return kept;
  const compiled = await make();
  await mkdir(path.dirname(file), { recursive: true });
  // `npm run dev` may compile the same body twice at once.
  const part = `${file}.${randomUUID()}`;
  await writeFile(part, JSON.stringify(compiled));
  await rename(part, file);
  return compiled;
}

/** Null where nothing is kept, or where the file was cut off. */
async function readKept(file: string): Promise<Compiled | null> {
  return readFile(file, 'utf8')
    .then((kept) => JSON.parse(kept) as Compiled)
    .catch(() => null);
}
