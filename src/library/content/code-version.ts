import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What no page is made with. */
const others = /(?:\.test\.ts|^(?:cli|import|review|bundle)[\\/].*)$/;

/** A digest of the code, styles and package versions that pages are made with. `sourceFolder` is the absolute path of `src`. */
export function codeVersion(sourceFolder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(sourceFolder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => path.relative(sourceFolder, path.join(file.parentPath, file.name)))
    .filter((name) => !others.test(name));
  for (const name of [...files.sort(), '../package.json', '../astro.config.mjs']) {
    hash.update(name).update(readFileSync(path.join(sourceFolder, name)));
  }
  return hash.digest('base64url').slice(0, 22);
}
