import type { TopicLookup } from './find-near-topic.ts';
import { initialsOf } from './initials.ts';
import type { NameGroup } from './name-group.ts';
import { headNouns, peoples } from './word-lists.ts';

type Groups = ReadonlyMap<string, NameGroup>;

/** For the key of an acronym of three letters or more that of the one body of its initials in the same documents. */
export function findUnexplained(groups: Groups): Map<string, string> {
  const bodies = [...groups.values()].filter(({ key }) => key.split(' ').some((word) => headNouns.has(word)));
  const byInitials = Map.groupBy(
    bodies.flatMap((body) => [...new Set(initialsOf(body.key))].map((initials) => ({ initials, body }))),
    ({ initials }) => initials,
  );
  const targets = [...groups.values()].flatMap((group) => {
    const [found, another] = isAcronym(group) ? (byInitials.get(group.key) ?? []) : [];
    return found && !another && areTogether(group, found.body) ? [[group.key, found.body.key] as const] : [];
  });
  return new Map(targets);
}

function isAcronym({ spellings }: NameGroup): boolean {
  return [...spellings.keys()].some((spelling) => /^(?:\p{Lu}\.?){3,}$/u.test(spelling));
}

/** For the key of a family name that of the one full name, where documents that have the one have the other as well. */
export function findFamilyNames(groups: Groups, lookup: TopicLookup): Map<string, string> {
  const families = Map.groupBy([...groups.values()].filter(isPerson), ({ key }) => key.slice(key.lastIndexOf(' ') + 1));
  const targets = [...families].flatMap(([family, [person, another]]) => {
    if (!person || another) return [];
    return [family, family.replace(/^al/, '')]
      .filter((short) => lookup(short) === null && areTogether(groups.get(short), person))
      .map((short) => [short, person.key] as const);
  });
  return new Map(targets);
}

/** Whether at least half of the documents that have one name have the other too. */
function areTogether(one: NameGroup | undefined, other: NameGroup): boolean {
  const documents = new Set(one?.places.map(({ source }) => source.document));
  const shared = documents.intersection(new Set(other.places.map(({ source }) => source.document)));
  return shared.size * 2 >= documents.size;
}

/** Two to four words without a noun of a body, the last not tied to the one before by a hyphen. */
function isPerson({ key, spellings }: NameGroup): boolean {
  const words = key.split(' ');
  const [spelling = ''] = spellings.keys();
  if (words.length < 2 || words.length > 4 || /[-‐‑](?!.*[\s-])/u.test(spelling.replace(/\b(?:al|el)[-‐‑]/giu, ''))) return false;
  return !words.some((word) => headNouns.has(word) || peoples.has(word) || word === 'of');
}
