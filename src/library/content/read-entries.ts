import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import type { Matcher } from '../../markup/alias-matcher.ts';
import { compileBody } from '../../markup/compile.ts';
import type { Compiled } from '../../markup/compiled.ts';
import { emptyBody } from '../../markup/empty-body.ts';
import type { Body } from '../../markup/passage-id.ts';
import type { Problem } from '../../problem.ts';
import { checkRecord } from '../../schema/check-record.ts';
import { readFrontmatter, type Frontmatter } from '../../schema/read-frontmatter.ts';
import { compileDecided, type KeptDecision } from './compile-decided.ts';
import { cachedBody } from './compiled-cache.ts';
import type { Entry } from './content.ts';
import type { Places } from './places.ts';

/** Turns code into HTML. */
export type Highlighter = (code: string, language: string) => string;

/** What entries are read with. */
export interface EntryReader {
  readonly places: Places;
  /** Digest of the code that compiles bodies, and of the alias table it compiles them with. */
  readonly version: string;
  readonly aliases: string;
  readonly matcher: Matcher;
  /** What editors decided about words, by document. */
  readonly decisions?: ReadonlyMap<string, readonly KeptDecision[]>;
  /** Makes what colours code. Called only where a body is not in the cache. */
  readonly createHighlighter?: () => Promise<Highlighter>;
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

/** Reads the entries of one folder in the order of their ids. Entries with a faulty record are left out and their problems told. */
export async function readEntries<T>(folder: string, schema: z.ZodType<T>, reader: EntryReader): Promise<Entry<T>[]> {
  const directory = path.join(reader.places.contentFolder, folder);
  const names = (await readdir(directory).catch(() => [])).filter((name) => name.endsWith('.mdx'));
  const ids = names.map((name) => path.basename(name, '.mdx')).sort();
  const entries: Entry<T>[] = [];
  for (const id of ids.filter((id) => reader.accepts?.(id) ?? true)) {
    const entry = await readEntry(path.join(directory, `${id}.mdx`), folder, schema, reader);
    if (entry) entries.push(entry);
  }
  return entries;
}

/** The body of an entry with a faulty record is compiled too, so that its problems are told as well. */
async function readEntry<T>(
  absolute: string,
  folder: string,
  schema: z.ZodType<T>,
  reader: EntryReader,
): Promise<Entry<T> | null> {
  const file = path.relative(process.cwd(), absolute);
  const id = path.basename(absolute, '.mdx');
  const source = await readFile(absolute, 'utf8');
  const decisions = decisionsOn(id, folder, reader);
  const digest = digestOf([reader.version, reader.aliases, JSON.stringify(decisions), folder, id, source]);
  const frontmatter = readFrontmatter(source, file);
  const { record, problems } = checkRecord(schema, frontmatter, file);
  const body = reader.recordsOnly ? emptyBody : await readBody(frontmatter, digest, folder, id, decisions, reader);
  reader.problems.push(...checkId(id, file), ...problems, ...body.faults.map((fault) => ({ file, ...fault })));
  if (record === null) reader.broken.add(id);
  const locate: Entry<T>['locate'] = (field) => readFrontmatter(readFileSync(absolute, 'utf8'), file).locate(field);
  return record && { id, file, absolute, record, body, digest, locate };
}

function digestOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}

/** Those on passages of this body: the digest and the text of a document have theirs in one file. */
function decisionsOn(id: string, folder: string, { decisions }: EntryReader): KeptDecision[] {
  const body = bodies[folder];
  if (!body) return [];
  return (decisions?.get(id) ?? []).filter(({ decision }) => decision.passage.startsWith(`${body}-`));
}

function readBody(
  frontmatter: Frontmatter,
  digest: string,
  folder: string,
  id: string,
  kept: readonly KeptDecision[],
  reader: EntryReader,
): Promise<Compiled> {
  return cachedBody(reader.places.cacheFolder, digest, async () => {
    const highlight = await reader.createHighlighter?.();
    const { matcher } = reader;
    const unlinked = folder === 'topics' ? [id] : [];
    const options = { body: bodies[folder] ?? 'p', matcher, firstLine: frontmatter.bodyLine, unlinked };
    return compileDecided(
      (decisions) => compileBody(frontmatter.body, { ...options, decisions, ...(highlight && { highlight }) }),
      kept,
    );
  });
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
