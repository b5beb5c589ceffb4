import { createMatcher, namesOf, type Matcher } from '../../markup/alias-matcher.ts';
import type { Name } from '../../markup/name-tree.ts';
import { plainText } from '../../markup/plain-text.ts';
import type { Problem } from '../../problem.ts';
import type { Topic } from '../../schema/topic.ts';
import type { Entry } from '../content/content.ts';
import { fieldProblem } from '../content/entry-problem.ts';

/** Names that no text can hold as the reader looks for them: each is looked for in itself, as in a passage. */
export function checkNames(topics: readonly Entry<Topic>[]): Problem[] {
  const matcher = createMatcher(topics.map(({ id, record }) => ({ id, topic: record })));
  return topics.flatMap((entry) => {
    const names = namesOf({ id: entry.id, topic: entry.record }).filter(({ topic }) => topic !== null);
    const hasFullName = names.some(({ short, ambiguous }) => !short && !ambiguous);
    return names.flatMap((name) => {
      if (!isFound(name, matcher)) return [unmatchable(entry, name, notFound)];
      return name.short && !hasFullName ? [unmatchable(entry, name, noFullName)] : [];
    });
  });
}

const notFound = {
  why: 'Names are found by their words, as far as these stand together and are no address, so the topic is never met by this one.',
  fix: 'Write it as a text would print it, without address or gaps, or take it out.',
};

const noFullName = {
  why: 'A short name counts only beside a full one, and every name of this topic is short or ambiguous.',
  fix: 'Add a full name, or take `short` off one of them.',
};

function isFound({ text, topic, exact }: Name, matcher: Matcher): boolean {
  const { matchable } = plainText([{ type: 'text', value: text }]);
  // As it is written it may be another topic’s `exact` name; one spelling that is found is enough.
  const spellings = exact ? [matchable] : [matchable, matchable.toLowerCase(), matchable.toUpperCase()];
  return spellings.some((spelling) =>
    matcher(spelling).some(
      (match) => match.topic === topic && !/[\p{L}\p{N}]/u.test(spelling.slice(0, match.start) + spelling.slice(match.end)),
    ),
  );
}

function unmatchable(entry: Entry<Topic>, { text, alias }: Name, { why, fix }: typeof notFound): Problem {
  return fieldProblem(entry, alias === null ? ['name'] : ['aliases', alias], {
    rule: 'topic/unmatchable-alias',
    severity: 'warning',
    what: `“${text}” can never be found in a text.`,
    why,
    fix,
  });
}
