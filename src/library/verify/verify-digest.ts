import { findWords } from '../../markup/find-words.ts';
import type { Passage } from '../../markup/compiled.ts';
import { missesText } from '../checks/misses-text.ts';
import type { Span } from '../dates/expression.ts';
import type { Claim, ClaimKind, NameClaim } from './claim.ts';
import { claimsOf, smallStems } from './claims-of.ts';
import { digestSegments, type Segment } from './digest-segments.ts';
import { readSources, type Sources } from './read-sources.ts';
import { lastWordStandsIn, standsIn } from './stands-in.ts';
import type { Finding, KnownNames, Verifiable, Verification } from './verification.ts';

/**
 * Checks each point of a digest against the full text: every locator leads somewhere, and every number, date, name and
 * quotation stands in the passages, with their notes, whose locators close its words. A name may also stand in another
 * place that the point gives, in the heading above, or in what the record says of the document itself; and a name that the document gives in full
 * elsewhere may stand there by its last word. Pure.
 */
export function verifyDigest(document: Verifiable, names: KnownNames): Verification {
  const points = document.digest.passages.filter(({ kind }) => kind !== 'note');
  const task = { document, names, sources: readSources(document, names), small: smallStems([document.digest, document.text]) };
  const checked = points.map((point) => verifyPoint(point, task));
  const sum = (count: (one: Checked) => number): number => checked.reduce((total, one) => total + count(one), 0);
  const countOf = (kind: ClaimKind): number => sum(({ claims }) => claims.filter((claim) => claim.kind === kind).length);
  return {
    points: points.length,
    locators: sum(({ locators }) => locators),
    claims: { number: countOf('number'), date: countOf('date'), name: countOf('name'), quotation: countOf('quotation') },
    added: sum(({ added }) => added),
    findings: checked.flatMap(({ findings }) => findings),
  };
}

interface Task {
  readonly document: Verifiable;
  readonly names: KnownNames;
  readonly sources: Sources;
  readonly small: ReadonlySet<string>;
}

interface Checked extends Pick<Verification, 'locators' | 'added' | 'findings'> {
  readonly claims: readonly Claim[];
}

function verifyPoint(point: Passage, task: Task): Checked {
  const { digest, text, record } = task.document;
  const segments = digestSegments(digest, point);
  const all = segments.flatMap(({ locators }) => locators);
  const added = addedSpans(point, record.digest?.adds ?? []);
  const claims = claimsOf(point, task.small);
  const sought = claims.filter((claim) => !added.some(({ start, end }) => start <= claim.start && claim.end <= end));
  const told = { point: point.id, line: point.line, words: point.text };
  const dead = all.filter((locator) => missesText(locator, text));
  const missing = sought.flatMap((claim): Finding[] => {
    const locators = locatorsOf(claim, segments, all);
    if (isHeld(claim, locators, all, task)) return [];
    return [{ kind: claim.kind, ...told, missing: point.text.slice(claim.start, claim.end), sought: locators }];
  });
  return {
    ...{ locators: all.length, claims, added: claims.length - sought.length },
    findings: [...dead.map((locator): Finding => ({ kind: 'locator', ...told, missing: locator, sought: [] })), ...missing],
  };
}

function addedSpans({ text }: Passage, adds: readonly { readonly words: string }[]): Span[] {
  return adds.flatMap(({ words }) => findWords(text, words).map(([start, end]) => ({ start, end })));
}

/** The locators that close the words of a claim; where none does, all of the point. */
function locatorsOf(claim: Claim, segments: readonly Segment[], all: readonly string[]): readonly string[] {
  const own = segments.find(({ start, end }) => claim.start >= start && claim.start < end);
  return own && own.locators.length > 0 ? own.locators : all;
}

function isHeld(claim: Claim, locators: readonly string[], all: readonly string[], { names, sources }: Task): boolean {
  if (standsIn(claim, [...sources.at(locators), ...sources.over(locators)])) return true;
  if (claim.kind !== 'name') return false;
  if (standsIn(claim, [...sources.at(all), ...sources.over(all), sources.record])) return true;
  return isCalledByFullName(claim, names, sources) && lastWordStandsIn(claim, sources.at(all));
}

function isCalledByFullName({ topic, words }: NameClaim, { persons }: KnownNames, { whole }: Sources): boolean {
  if (topic !== null) return persons.has(topic);
  return words.length > 1 && findWords(whole, words.join(' ')).length > 0;
}
