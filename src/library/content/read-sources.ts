import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../../problem.ts';
import { checkRecord } from '../../schema/check-record.ts';
import { readFrontmatter, type Frontmatter } from '../../schema/read-frontmatter.ts';
import type { Entry } from './content.ts';
import type { EntryKeep, KeptEntry } from './entry-keep.ts';

/** What sources are read with. */
export interface SourceReader {
  readonly contentFolder: string;
  /** Digest of the code that reads and compiles entries. */
  readonly version: string;
  readonly keep: EntryKeep;
  /** Which entries are read, by id; all where absent. */
  readonly accepts?: (id: string) => boolean;
}

/** A file of the content folder whose record is read and whose body is not yet compiled. */
export interface EntrySource<T> extends Pick<Entry<T>, 'id' | 'file' | 'absolute' | 'locate'> {
  readonly sourceDigest: string;
  /** Null where it is faulty. */
  readonly record: T | null;
  readonly problems: readonly Problem[];
  readonly frontmatter: () => Frontmatter;
  /** The entry as an earlier reading left it, which may have compiled another body. */
  readonly kept: KeptEntry | undefined;
}

/** Reads the records of one folder in the order of their ids. */
export function readSources<T>(folder: string, schema: z.ZodType<T>, reader: SourceReader): EntrySource<T>[] {
  const directory = path.join(reader.contentFolder, folder);
  const ids = namesIn(directory)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => path.basename(name, '.mdx'))
    .sort();
  return ids
    .filter((id) => reader.accepts?.(id) ?? true)
    .map((id) => readSource(path.join(directory, `${id}.mdx`), folder, schema, reader));
}

// Thousands of small files are read in half the time where each is read at once.
function readSource<T>(absolute: string, folder: string, schema: z.ZodType<T>, reader: SourceReader): EntrySource<T> {
  const file = path.relative(process.cwd(), absolute);
  const id = path.basename(absolute, '.mdx');
  const source = readFileSync(absolute, 'utf8');
  const sourceDigest = createHash('sha256').update(`${reader.version}\0${source}`).digest('hex').slice(0, 32);
  const kept = reader.keep.get(folder, id);
  const frontmatter = (): Frontmatter => readFrontmatter(source, file);
  const locate = locateIn(absolute, file);
  const same = { id, file, absolute, locate, sourceDigest, frontmatter, kept };
  if (kept?.sourceDigest === sourceDigest) return { ...same, record: kept.record as T, problems: [] };
  const read = frontmatter();
  return { ...same, frontmatter: () => read, ...checkRecord(schema, read, file) };
}

/** In a function of its own, so that an entry does not hold its source and the tree of its frontmatter in memory. */
function locateIn(absolute: string, file: string): Entry<unknown>['locate'] {
  return (field) => readFrontmatter(readFileSync(absolute, 'utf8'), file).locate(field);
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
