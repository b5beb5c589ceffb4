import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Matcher } from '../../markup/alias-matcher.ts';
import { compileBody } from '../../markup/compile.ts';
import type { Compiled } from '../../markup/compiled.ts';
import type { Body } from '../../markup/passage-id.ts';
import type { Problem } from '../../problem.ts';
import { compileDecided, type KeptDecision } from './compile-decided.ts';
import type { Entry } from './content.ts';
import { readSources, type EntrySource, type SourceReader } from './read-sources.ts';

/** Turns code into HTML. */
export type Highlighter = (code: string, language: string) => string;

/** What entries are read with. */
export interface EntryReader extends SourceReader {
  /** Digest of the alias table that bodies are compiled with. */
  readonly aliases: string;
  /** Gives the matcher of that table. Called only where a body is compiled. */
  readonly matcher: () => Matcher;
  /** What editors decided about words, by document. */
  readonly decisions?: ReadonlyMap<string, readonly KeptDecision[]>;
  /** Makes what colours code. Called only where a body is compiled. */
  readonly createHighlighter?: () => Promise<Highlighter>;
  /** Where problems are told. */
  readonly problems: Problem[];
  /** Ids of entries that are there but whose record is faulty. */
  readonly broken: Set<string>;
}

const bodies: Record<string, Body> = { documents: 'd', texts: 't' };

/** Reads the entries of one folder in the order of their ids. Entries with a faulty record are left out and their problems told. */
export function readEntries<T>(folder: string, schema: z.ZodType<T>, reader: EntryReader): Promise<Entry<T>[]> {
  return compileEntries(readSources(folder, schema, reader), folder, reader);
}

/** Compiles the bodies of entries whose records are read; those that did not change are taken from the keep. */
export async function compileEntries<T>(
  sources: readonly EntrySource<T>[],
  folder: string,
  reader: EntryReader,
): Promise<Entry<T>[]> {
  const entries: Entry<T>[] = [];
  for (const source of sources) {
    const entry = await compileEntry(source, folder, reader);
    if (entry) entries.push(entry);
  }
  return entries;
}

/** The body of an entry with a faulty record is compiled too, so that its problems are told as well. */
async function compileEntry<T>(source: EntrySource<T>, folder: string, reader: EntryReader): Promise<Entry<T> | null> {
  const { id, file, absolute, record, locate, kept, sourceDigest } = source;
  const decisions = decisionsOn(id, folder, reader);
  const digest = digestOf([sourceDigest, reader.aliases, JSON.stringify(decisions), folder, id]);
  const body = kept?.digest === digest ? kept.body : await compileSource(source, folder, decisions, reader);
  reader.problems.push(...checkId(id, file), ...source.problems, ...body.faults.map((fault) => ({ file, ...fault })));
  if (record === null) {
    reader.broken.add(id);
    return null;
  }
  if (kept?.digest !== digest) reader.keep.set(folder, id, { sourceDigest, record, digest, body });
  return { id, file, absolute, record, body, digest, locate };
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

async function compileSource(
  { id, frontmatter }: EntrySource<unknown>,
  folder: string,
  kept: readonly KeptDecision[],
  reader: EntryReader,
): Promise<Compiled> {
  const { body, bodyLine: firstLine } = frontmatter();
  const highlight = await reader.createHighlighter?.();
  const unlinked = folder === 'topics' ? [id] : [];
  const options = { body: bodies[folder] ?? 'p', matcher: reader.matcher(), firstLine, unlinked };
  return compileDecided((decisions) => compileBody(body, { ...options, decisions, ...(highlight && { highlight }) }), kept);
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
