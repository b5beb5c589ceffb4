import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import type { Matcher } from '../markup/alias-matcher.ts';
import { compileBody } from '../markup/compile.ts';
import type { Compiled, MarkupFault } from '../markup/compiled.ts';
import type { Body } from '../markup/passage-id.ts';
import type { Problem } from '../problem.ts';
import { checkRecord } from '../schema/check-record.ts';
import { readFrontmatter } from '../schema/read-frontmatter.ts';
import type { Entry } from './content.ts';
import type { Places } from './places.ts';

/** What entries are read with. */
export interface EntryReader {
  readonly places: Places;
  /** Digest of the code that compiles bodies, and of the alias table it compiles them with. */
  readonly version: string;
  readonly aliases: string;
  readonly matcher: Matcher;
  readonly highlight?: (code: string, language: string) => string;
  /** Where problems are told. */
  readonly problems: Problem[];
  /** Ids of entries that are there but whose record is faulty. */
  readonly broken: Set<string>;
  /** Which entries are read, by id; all where absent. */
  readonly accepts?: (id: string) => boolean;
  /** True where bodies are not wanted. */
  readonly recordsOnly?: boolean;
}

const bodies: Record<string, Body> = { documents: 'd', texts: 't' };
const emptyBody: Compiled = { html: '', notesStart: 0, headings: [], passages: [], notes: [], usesComponents: false, faults: [] };

/** Reads the entries of one folder in the order of their ids. Entries with a faulty record are left out and their problems told. */
export async function readEntries<T>(folder: string, schema: z.ZodType<T>, reader: EntryReader): Promise<Entry<T>[]> {
  const directory = path.join(reader.places.contentFolder, folder);
  const names = (await readdir(directory).catch(() => [])).filter((name) => name.endsWith('.mdx')).sort();
  const wanted = names.filter((name) => reader.accepts?.(path.basename(name, '.mdx')) ?? true);
  const entries: Entry<T>[] = [];
  for (const name of wanted) {
    const entry = await readEntry(path.join(directory, name), folder, schema, reader);
    if (entry) entries.push(entry);
  }
  return entries;
}

async function readEntry<T>(
  absolute: string,
  folder: string,
  schema: z.ZodType<T>,
  reader: EntryReader,
): Promise<Entry<T> | null> {
  const file = path.relative(process.cwd(), absolute);
  const id = path.basename(absolute, '.mdx');
  const source = await readFile(absolute, 'utf8');
  const digest = createHash('sha256')
    .update([reader.version, reader.aliases, folder, id, source].join('\0'))
    .digest('hex')
    .slice(0, 32);
  const frontmatter = readFrontmatter(source, file);
  const checked = checkRecord(schema, frontmatter, file);
  reader.problems.push(...checkId(id, file), ...checked.problems);
  if (checked.record === null) {
    reader.broken.add(id);
    return null;
  }
  const locate: Entry<T>['locate'] = (field) => readFrontmatter(readFileSync(absolute, 'utf8'), file).locate(field);
  if (reader.recordsOnly) return { id, file, absolute, record: checked.record, body: emptyBody, digest, locate };
  const body = await cached(reader.places.cacheFolder, digest, () =>
    compile(frontmatter.body, frontmatter.bodyLine, folder, id, reader),
  );
  reader.problems.push(...body.faults.map((fault) => toProblem(fault, file)));
  return { id, file, absolute, record: checked.record, body, digest, locate };
}

function compile(body: string, firstLine: number, folder: string, id: string, reader: EntryReader): Compiled {
  const { matcher, highlight } = reader;
  const unlinked = folder === 'topics' ? [id] : [];
  return compileBody(body, { body: bodies[folder] ?? 'p', matcher, firstLine, unlinked, ...(highlight && { highlight }) });
}

async function cached(cacheFolder: string, digest: string, make: () => Compiled): Promise<Compiled> {
  const file = path.join(cacheFolder, 'compiled', `${digest}.json`);
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return JSON.parse(kept) as Compiled;
  const compiled = make();
  await mkdir(path.dirname(file), { recursive: true });
  // `npm run dev` may compile the same body twice at once.
  const part = `${file}.${randomUUID()}`;
  await writeFile(part, JSON.stringify(compiled));
  await rename(part, file);
  return compiled;
}

function checkId(id: string, file: string): Problem[] {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return [];
  return [
    {
      ...{ file, line: 1, column: 1, rule: 'record/invalid-id', severity: 'error' },
      what: `“${id}” is not an id.`,
      why: 'The name of the file is the address of its page, and addresses should be short and work everywhere.',
      fix: 'Rename the file: lower-case letters, digits and single hyphens, and the ending .mdx.',
    },
  ];
}

function toProblem(fault: MarkupFault, file: string): Problem {
  return { file, ...fault };
}
