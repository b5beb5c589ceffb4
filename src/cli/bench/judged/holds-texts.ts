import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Whether a content folder holds any full text. They are not in the repository: see its `.gitignore`. */
export function holdsTexts(contentFolder: string): boolean {
  const folder = path.join(contentFolder, 'texts');
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.mdx'));
}
