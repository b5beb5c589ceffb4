import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { settingsSchema } from '../schema/settings.ts';

/** The path that a library is published under, with a slash at both ends: that of `address` in its settings. */
export async function readSiteBase(contentDir: string): Promise<string> {
  const settings = settingsSchema.parse(parse(await readFile(join(contentDir, 'library.yaml'), 'utf8')));
  return new URL(settings.address).pathname;
}
