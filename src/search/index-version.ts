import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const source = path.resolve(import.meta.dirname, '..');

/** A digest of the code that makes the index, so that nothing made by other code is taken from the cache. */
export function indexVersion(): string {
  const hash = createHash('sha256').update(readFileSync(path.join(source, '../package.json')));
  for (const folder of ['search', 'search/lexicon', 'search/query', 'text'])
    for (const name of readdirSync(path.join(source, folder)).sort())
      if (/(?<!\.test)\.ts$/.test(name)) hash.update(name).update(readFileSync(path.join(source, folder, name)));
  return hash.digest('hex').slice(0, 16);
}
