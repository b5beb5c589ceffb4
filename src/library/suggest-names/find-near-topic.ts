import { namesOf } from '../../markup/alias-matcher.ts';
import type { Topic } from '../../schema/topic.ts';
import { foldNameKeepingCase } from '../../text/fold.ts';
import { initialsOf, lettersOf } from './initials.ts';
import { nameKey } from './name-group.ts';
import { makeNearIndex } from './near-index.ts';

/** A topic that a name could be a missing alias of, and what suggests it: an alias of the same words that did not count, or a near one. */
export interface NearTopic {
  readonly id: string;
  readonly name: string;
  /** The name of the topic that comes near. */
  readonly alias: string;
  readonly by: 'spelling' | 'case' | 'acronym' | 'family name' | 'same words';
}

/** A topic with its id, as entries have it. */
export interface NamedTopic {
  readonly id: string;
  readonly record: Topic;
}

interface Alias {
  readonly topic: NamedTopic;
  readonly text: string;
  readonly key: string;
  readonly isExact: boolean;
}

/** The topic that comes nearest to a spelling; null where none comes near. */
export type TopicLookup = (spelling: string) => NearTopic | null;

/** Makes the lookup: the same words in another case, a near spelling, shared initials, or the family name of one person. */
export function lookUpTopics(topics: readonly NamedTopic[]): TopicLookup {
  const aliases = topics.flatMap(aliasesOf);
  const byKey = Map.groupBy(aliases, ({ key }) => key);
  const byNear = makeNearIndex<Alias>(2);
  for (const alias of aliases) byNear.add(alias.key, alias);
  const sharesInitials = lookUpInitials(aliases);
  const families = Map.groupBy(topics.filter(isPerson), ({ record }) => familyOf(nameKey(record.name)));
  return (spelling) => {
    const key = nameKey(spelling);
    const same = byKey.get(key);
    if (same) return sameName(same, spelling);
    const near = byNear.find(key);
    if (near) return toNear(near, 'spelling');
    const alike = sharesInitials(spelling);
    if (alike) return toNear(alike, 'acronym');
    const [person, another] = key.includes(' ') ? [] : (families.get(familyOf(key)) ?? []);
    return person && !another ? { id: person.id, name: person.record.name, alias: person.record.name, by: 'family name' } : null;
  };
}

function aliasesOf(topic: NamedTopic): Alias[] {
  return namesOf({ id: topic.id, topic: topic.record }).flatMap(({ text, exact, topic: id }): Alias[] =>
    id === null ? [] : [{ topic, text, key: nameKey(text), isExact: exact }],
  );
}

/** An exact alias that the spelling does not fit was not meant; all others have conditions that did not hold. */
function sameName(aliases: readonly Alias[], spelling: string): NearTopic | null {
  const isOtherCase = ({ text, isExact }: Alias): boolean =>
    isExact && foldNameKeepingCase(text) !== foldNameKeepingCase(spelling);
  const [first] = aliases;
  return first ? toNear(first, aliases.every(isOtherCase) ? 'case' : 'same words') : null;
}

function toNear({ topic, text }: Alias, by: NearTopic['by']): NearTopic {
  return { id: topic.id, name: topic.record.name, alias: text, by };
}

const acronym = /^(?:\p{Lu}\.?){3,}s?$/u;

/** Finds an alias of which a spelling is the acronym, or the other way round; of three letters or more, no name that holds an acronym. */
function lookUpInitials(aliases: readonly Alias[]): (spelling: string) => Alias | undefined {
  const [short, long] = [aliases.filter(({ text }) => acronym.test(text)), aliases.filter(({ key }) => key.includes(' '))];
  const byLetters = Map.groupBy(short, ({ text }) => lettersOf(text));
  // The name of a topic stands before its aliases, and of two topics the first is kept.
  const spelled = long.flatMap((alias) => initialsOf(alias.text).map((initials) => [initials, alias] as const));
  const byInitials = new Map(spelled.reverse());
  return (spelling) => {
    if (acronym.test(spelling)) return byInitials.get(lettersOf(spelling));
    if (!spelling.includes(' ') || /\p{Lu}[\p{Lu}.]/u.test(spelling)) return undefined;
    return initialsOf(spelling).flatMap((initials) => byLetters.get(initials) ?? [])[0];
  };
}

function isPerson({ record }: NamedTopic): boolean {
  return record.kind === 'person' && nameKey(record.name).includes(' ');
}

/** The last word of a key, without the article. */
function familyOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1).replace(/^al/, '');
}
