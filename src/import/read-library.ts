import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readFrontmatter, readYaml } from '../schema/read-frontmatter.ts';
import { referenceSchema, type Reference } from '../schema/reference.ts';
import { settingsSchema } from '../schema/settings.ts';
import type { KnownRecord } from './match-record.ts';
import type { RecordDefaults } from './write-record.ts';

/** What the import needs to know of a library. */
export interface KnownLibrary {
  readonly records: readonly KnownRecord[];
  readonly defaults: RecordDefaults;
}

const textOrNull = orNull(z.string());

/** Reads of a record only what matching needs, so that a fault elsewhere in it does not make a second record. */
const keySchema = z.object({
  title: textOrNull,
  date: textOrNull,
  url: textOrNull,
  doi: textOrNull,
  series: orNull(z.object({ name: z.string(), number: z.string() })),
  source: orNull(z.object({ sha256: z.string() })),
});
const referencesSchema = z.object({ references: z.array(referenceSchema).catch([]).default([]) });

/** Reads what the import needs to know of the library in a folder. What is not there yet is empty. */
export function readLibrary(contentDir: string): KnownLibrary {
  const folder = path.join(contentDir, 'documents');
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.mdx'))
        .sort()
    : [];
  return {
    records: names.map((name) => readRecord(contentDir, path.basename(name, '.mdx'))),
    defaults: readDefaults(path.join(contentDir, 'library.yaml')),
  };
}

/** The references in the record of a document; none where it has no record or they are faulty. */
export function readReferences(contentDir: string, id: string): readonly Reference[] {
  const file = recordFile(contentDir, id);
  return existsSync(file) ? referencesSchema.parse(dataOf(file)).references : [];
}

function readRecord(contentDir: string, id: string): KnownRecord {
  const { source, ...key } = keySchema.parse(dataOf(recordFile(contentDir, id)));
  const ofText = readTextChecksum(path.join(contentDir, 'texts', `${id}.mdx`));
  return { id, ...key, checksums: [source?.sha256, ofText].filter((sum) => sum !== undefined) };
}

function recordFile(contentDir: string, id: string): string {
  return path.join(contentDir, 'documents', `${id}.mdx`);
}

function dataOf(file: string): object {
  const { data } = readFrontmatter(readFileSync(file, 'utf8'), file);
  return typeof data === 'object' && data !== null ? data : {};
}

/** The checksum in the frontmatter of a text, which begins the file. */
function readTextChecksum(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const head = Buffer.alloc(2048);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, head);
  } finally {
    closeSync(descriptor);
  }
  return /^ {2}sha256: "([0-9a-f]{64})"$/m.exec(head.toString('utf8'))?.[1];
}

function orNull<T>(schema: z.ZodType<T>) {
  return schema
    .nullish()
    .catch(null)
    .transform((value) => value ?? null);
}

function readDefaults(file: string): RecordDefaults {
  const data = existsSync(file) ? readYaml(readFileSync(file, 'utf8'), file).data : null;
  const settings = settingsSchema.safeParse(data).data;
  return {
    licence: settings?.rights.licence ?? 'All rights reserved',
    publishText: settings?.rights.publishText ?? false,
    language: settings?.language ?? 'en',
  };
}
