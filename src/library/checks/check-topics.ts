import { namesOf } from '../../markup/alias-matcher.ts';
import type { Name } from '../../markup/name-tree.ts';
import type { Problem } from '../../problem.ts';
import type { Topic } from '../../schema/topic.ts';
import { foldName, foldNameKeepingCase } from '../../text/fold.ts';
import { checkTopicIds } from './check-topic-ids.ts';
import type { Entry } from '../content/content.ts';
import { fieldProblem, suggest } from '../content/entry-problem.ts';

/** What is wrong between topics: ids and names that are those of another, and topics to tell apart that are not there. */
export function checkTopics(topics: readonly Entry<Topic>[]): Problem[] {
  return [...checkTopicIds(topics), ...duplicateAliases(topics), ...unknownTopics(topics)];
}

/** A name with the topic that had it first. */
interface Owned {
  readonly entry: Entry<Topic>;
  readonly name: Name;
}

function duplicateAliases(topics: readonly Entry<Topic>[]): Problem[] {
  const owners = new Map<string, Owned>();
  const names = topics.flatMap((entry) => namesOf({ id: entry.id, topic: entry.record }).map((name): Owned => ({ entry, name })));
  return names.flatMap(({ entry, name }) => {
    if (name.topic === null) return [];
    const key = name.exact ? `exact ${foldNameKeepingCase(name.text)}` : foldName(name.text);
    const owner = owners.get(key);
    if (!owner || owner.name.ambiguous) owners.set(key, { entry, name });
    return owner && !mayShare(owner, { entry, name }) ? [duplicateAlias(entry, owner.entry, name)] : [];
  });
}

/** Topics may share a name that is never linked without a decision, or one that counts only beside their full names. */
function mayShare(one: Owned, other: Owned): boolean {
  if (one.entry === other.entry) return false;
  return one.name.ambiguous || other.name.ambiguous || (one.name.short && other.name.short);
}

function duplicateAlias(entry: Entry<Topic>, owner: Entry<Topic>, { text, alias }: Name): Problem {
  const where = owner === entry ? 'this topic already' : `${owner.record.name} (${owner.file})`;
  return fieldProblem(entry, alias === null ? ['name'] : ['aliases', alias], {
    rule: 'topic/duplicate-alias',
    what: `“${text}” is a name of ${where}.`,
    why: 'A name leads to one topic; spellings that differ only in apostrophes, hyphens, al- or case are the same name.',
    fix: 'Take it out here or there, or tell the two apart with `exact`, `short` or `ambiguous`.',
  });
}

function unknownTopics(topics: readonly Entry<Topic>[]): Problem[] {
  const known = new Set(topics.map(({ id }) => id));
  return topics.flatMap((entry) =>
    (entry.record.not ?? []).flatMap(({ topic }, index) => (known.has(topic) ? [] : [unknownTopic(entry, topic, index, known)])),
  );
}

function unknownTopic(entry: Entry<Topic>, topic: string, index: number, known: ReadonlySet<string>): Problem {
  return fieldProblem(entry, ['not', index, 'topic'], {
    rule: 'topic/unknown-topic',
    what: `There is no topic “${topic}”.`,
    why: 'The page would link to a page that does not exist.',
    fix: `${suggest(topic, known)}Write the name of a file in the topics folder, without .mdx.`,
  });
}
