import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A digest of the code that reads and renders content, so that nothing compiled by other code is taken from the cache.
 * `sourceFolder` is the absolute path of `src`.
 */
export function markupVersion(sourceFolder: string): string {
  const hash = createHash('sha256');
  for (const folder of ['text', 'schema', 'markup']) {
    for (const file of readdirSync(path.join(sourceFolder, folder)).sort()) {
      if (file.endsWith('.ts') && !file.endsWith('.test.ts'))
        hash.update(file).update(readFileSync(path.join(sourceFolder, folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
