import { createHash } from 'node:crypto';
import { createMatcher } from '../../markup/alias-matcher.ts';
import { markupVersion } from '../../markup/version.ts';
import { sortProblems, type Problem } from '../../problem.ts';
import { documentSchema, type DocumentRecord } from '../../schema/document.ts';
import { eventSchema } from '../../schema/event.ts';
import { pageSchema } from '../../schema/page.ts';
import { textSchema } from '../../schema/text.ts';
import { topicSchema, type Topic } from '../../schema/topic.ts';
import { checkContent } from '../checks/check-content.ts';
import type { Content, Entry } from './content.ts';
import type { KeptDecision } from './compile-decided.ts';
import { readDecisions, type DecisionFile } from './read-decisions.ts';
import { readLedgers } from './read-ledgers.ts';
import { readEntries, type EntryReader, type Highlighter } from './read-entries.ts';
import { readSettings } from './read-settings.ts';
import type { Places } from './places.ts';

/** What reading gives: the content, or null where it has errors; and everything wrong with it. */
export interface ContentReading {
  readonly content: Content | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads, checks and compiles the content folder. Compiled bodies are kept in the cache folder by digest. All problems
 * are told at once; content with errors is not given. `sourceFolder` is the absolute path of `src`.
 */
export async function readContent(places: Places, sourceFolder: string): Promise<ContentReading> {
  const problems: Problem[] = [];
  const settings = await readSettings(places, problems);
  const reader: EntryReader = {
    places,
    version: markupVersion(sourceFolder),
    matcher: createMatcher([]),
    aliases: '',
    problems,
    broken: new Set(),
  };
  const topicRecords = await readEntries('topics', topicSchema, {
    ...reader,
    recordsOnly: true,
    problems: [],
    broken: new Set(),
  });
  const withAliases = {
    ...reader,
    matcher: createMatcher(topicRecords.map(toNamed)),
    aliases: digestOf(topicRecords.map(({ id, record }) => [id, record.name, record.aliases])),
  };
  const ledgers = await readLedgers(places.contentFolder, problems);
  const decisions = await readDecisions(places.contentFolder, problems);
  const withDecisions = { ...withAliases, decisions: keepDecisions(decisions, ledgers) };
  const topics = await readEntries('topics', topicSchema, withAliases);
  const documents = await readEntries('documents', documentSchema, withDecisions);
  const { texts, withheld } = await readTexts(documents, withDecisions);
  const events = await readEntries('events', eventSchema, withAliases);
  const guide = await readEntries('guide', pageSchema, { ...reader, createHighlighter: loadHighlighter });
  const about = (await readEntries('.', pageSchema, { ...reader, accepts: (id) => id === 'about' }))[0] ?? null;
  const entries = { documents, texts, topics, events, guide, about, ledgers, decisions, withheld };
  problems.push(...checkContent(entries, reader.broken));
  const isSound = !problems.some(({ severity }) => severity === 'error');
  return { content: settings && isSound ? { settings, ...entries } : null, problems: sortProblems(problems) };
}

/** Texts that this build may not show are not even read, so that nothing of them reaches its cache. */
async function readTexts(
  documents: readonly Entry<DocumentRecord>[],
  reader: EntryReader,
): Promise<Pick<Content, 'texts' | 'withheld'>> {
  const publishable = new Set(documents.filter(({ record }) => record.rights.publishText).map(({ id }) => id));
  const withheld: string[] = [];
  const accepts = (id: string): boolean => {
    const isShown = reader.places.isPrivate || publishable.has(id);
    if (!isShown) withheld.push(id);
    return isShown;
  };
  return { texts: await readEntries('texts', textSchema, { ...reader, accepts }), withheld };
}

function keepDecisions(
  decisions: ReadonlyMap<string, DecisionFile>,
  ledgers: Content['ledgers'],
): Map<string, readonly KeptDecision[]> {
  const keep = (id: string, file: DecisionFile): KeptDecision[] =>
    file.decisions.map((decision) => ({ decision, movedTo: ledgers.get(id)?.moved[decision.passage] ?? null }));
  return new Map([...decisions].map(([id, file]) => [id, keep(id, file)]));
}

let highlighter: Promise<Highlighter> | undefined;

/** Loads Shiki, once and only where a page of the guide is not in the cache. */
function loadHighlighter(): Promise<Highlighter> {
  highlighter ??= import('../../markup/highlight.ts').then(({ createHighlighter }) => createHighlighter());
  return highlighter;
}

function toNamed({ id, record }: Entry<Topic>): { id: string; topic: Topic } {
  return { id, topic: record };
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
