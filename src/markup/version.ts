import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A digest of the code that reads and renders content, and of the versions of the packages it uses, so that nothing
 * compiled by other code is taken from the cache. `sourceFolder` is the absolute path of `src`.
 */
export function markupVersion(sourceFolder: string): string {
  const hash = createHash('sha256');
  const files = ['text', 'schema', 'markup'].flatMap((folder) => codeIn(path.join(sourceFolder, folder)));
  for (const file of [...files, path.join(sourceFolder, '..', 'package.json')]) {
    hash.update(path.relative(sourceFolder, file)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function codeIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  return names.sort().map((name) => path.join(folder, name));
}
