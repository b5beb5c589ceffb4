import { createHash } from 'node:crypto';
import path from 'node:path';
import { createMatcher, type Matcher } from '../../markup/alias-matcher.ts';
import { markupVersion } from '../../markup/version.ts';
import { sortProblems, type Problem } from '../../problem.ts';
import { documentSchema, type DocumentRecord } from '../../schema/document.ts';
import { eventSchema } from '../../schema/event.ts';
import { pageSchema } from '../../schema/page.ts';
import { textSchema } from '../../schema/text.ts';
import { topicSchema, type Topic } from '../../schema/topic.ts';
import { verifiedSchema } from '../../schema/verified.ts';
import { withdrawnSchema } from '../../schema/withdrawn.ts';
import { applyRules } from '../checks/apply-rules.ts';
import { checkContent } from '../checks/check-content.ts';
import type { Content, Entry } from './content.ts';
import type { KeptDecision } from './compile-decided.ts';
import { listTracked } from './list-tracked.ts';
import { placeInLedger } from './place-in-ledger.ts';
import { readDecisions, type DecisionFile } from './read-decisions.ts';
import { readLedgers } from './read-ledgers.ts';
import { openEntryKeep, type EntryKeep } from './entry-keep.ts';
import { compileEntries, readEntries, type EntryReader, type Highlighter } from './read-entries.ts';
import { readSources, type EntrySource } from './read-sources.ts';
import { readRecords } from './read-records.ts';
import { readSettings } from './read-settings.ts';
import type { Places } from './places.ts';

/** What reading gives: the content, or null where it has errors; and everything wrong with it. */
export interface ContentReading {
  readonly content: Content | null;
  readonly problems: readonly Problem[];
  /** What the settings of the library turned off. */
  readonly silenced: readonly Problem[];
}

/**
 * Reads, checks and compiles the content folder. Entries that did not change are taken from the keep of the cache folder,
 * or from the one given, which spares later readings of a process the disk. All problems are told at once; content with
 * errors is not given. `sourceFolder` is the absolute path of `src`.
 */
export async function readContent(places: Places, sourceFolder: string, kept?: EntryKeep): Promise<ContentReading> {
  const problems: Problem[] = [];
  const settings = await readSettings(places, problems);
  const keep = kept ?? openEntryKeep(places.cacheFolder);
  const reader: EntryReader = {
    ...{ contentFolder: places.contentFolder, version: markupVersion(sourceFolder), keep, problems, broken: new Set() },
    ...readAliases([]),
  };
  const topicSources = readSources('topics', topicSchema, reader);
  const withAliases = { ...reader, ...readAliases(topicSources) };
  const ledgers = await readLedgers(places.contentFolder, problems);
  const decisions = await readDecisions(places.contentFolder, problems);
  const verified = await readRecords(path.join(places.contentFolder, 'verified'), verifiedSchema, problems);
  const withdrawn = await readRecords(path.join(places.contentFolder, 'withdrawn'), withdrawnSchema, problems);
  const withDecisions = { ...withAliases, decisions: keepDecisions(decisions, ledgers) };
  const topics = await compileEntries(topicSources, 'topics', withAliases);
  const documents = await readEntries('documents', documentSchema, withDecisions);
  const { texts, withheld } = await readTexts(documents, withDecisions, places.isPrivate);
  const events = await readEntries('events', eventSchema, withAliases);
  const guide = await readEntries('guide', pageSchema, { ...reader, createHighlighter: loadHighlighter });
  const about = (await readEntries('.', pageSchema, { ...reader, accepts: (id) => id === 'about' }))[0] ?? null;
  keep.save();
  const entries = { documents, texts, topics, events, guide, about, ledgers, decisions, verified, withdrawn, withheld };
  const textFolder = path.join(places.contentFolder, 'texts');
  const surroundings = {
    broken: reader.broken,
    language: settings?.language ?? null,
    tracked: { folder: path.relative(process.cwd(), textFolder), files: await listTracked(textFolder) },
    placeInLedger: placeInLedger(places.contentFolder),
  };
  problems.push(...checkContent(entries, surroundings));
  const weighed = applyRules(problems, settings?.rules);
  const isSound = !weighed.problems.some(({ severity }) => severity === 'error');
  return {
    content: settings && isSound ? { settings, ...entries } : null,
    problems: sortProblems(weighed.problems),
    silenced: sortProblems(weighed.silenced),
  };
}

/** Texts that this build may not show are not even read, so that nothing of them reaches its cache. */
async function readTexts(
  documents: readonly Entry<DocumentRecord>[],
  reader: EntryReader,
  isPrivate: boolean,
): Promise<Pick<Content, 'texts' | 'withheld'>> {
  const publishable = new Set(documents.filter(({ record }) => record.rights.publishText).map(({ id }) => id));
  const withheld: string[] = [];
  const accepts = (id: string): boolean => {
    const isShown = isPrivate || publishable.has(id);
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

/** The alias table of topics: what changes with it, and its matcher, made where it is needed. */
function readAliases(topics: readonly EntrySource<Topic>[]): Pick<EntryReader, 'aliases' | 'matcher'> {
  const named = topics.flatMap(({ id, record }) => (record ? [{ id, topic: record }] : []));
  const table = JSON.stringify(named.map(({ id, topic: { name, aliases } }) => [id, name, aliases]));
  let matcher: Matcher | undefined;
  return {
    aliases: createHash('sha256').update(table).digest('hex'),
    matcher: () => (matcher ??= createMatcher(named)),
  };
}
