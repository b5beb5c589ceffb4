import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readFrontmatter, readYaml } from '../schema/read-frontmatter.ts';
import { referenceSchema } from '../schema/reference.ts';
import { settingsSchema } from '../schema/settings.ts';
import type { KnownRecord } from './match-record.ts';
import type { ImportContext } from './import-document.ts';

const textOrNull = z
  .string()
  .nullish()
  .catch(null)
  .transform((value) => value ?? null);
const seriesOrNull = z
  .object({ name: z.string(), number: z.string() })
  .nullish()
  .catch(null)
  .transform((value) => value ?? null);
const sourceOrNull = z
  .object({ sha256: z.string() })
  .nullish()
  .catch(null)
  .transform((value) => value?.sha256 ?? null);

/** Reads of a record only what matching needs, so that a fault elsewhere in it does not make a second record. */
const keySchema = z.object({
  title: textOrNull,
  url: textOrNull,
  doi: textOrNull,
  series: seriesOrNull,
  source: sourceOrNull,
  references: z.array(referenceSchema).catch([]).default([]),
});

/** Reads what the import needs to know of the library in a folder. What is not there yet is empty. */
export function readLibrary(contentDir: string): Pick<ImportContext, 'records' | 'defaults'> {
  const folder = path.join(contentDir, 'documents');
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.mdx'))
        .sort()
    : [];
  return {
    records: names.map((name) => readRecord(path.join(folder, name))),
    defaults: readDefaults(path.join(contentDir, 'library.yaml')),
  };
}

function readRecord(file: string): KnownRecord {
  const { data } = readFrontmatter(readFileSync(file, 'utf8'), file);
  const { source, ...key } = keySchema.parse(typeof data === 'object' && data !== null ? data : {});
  return { id: path.basename(file, '.mdx'), ...key, sha256: source };
}

function readDefaults(file: string): ImportContext['defaults'] {
  const data = existsSync(file) ? readYaml(readFileSync(file, 'utf8'), file).data : null;
  const settings = settingsSchema.safeParse(data).data;
  return {
    licence: settings?.rights.licence ?? 'All rights reserved',
    publishText: settings?.rights.publishText ?? false,
    language: settings?.language ?? 'en',
  };
}
