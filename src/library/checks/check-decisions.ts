import type { Compiled, Decided } from '../../markup/compiled.ts';
import type { Problem } from '../../problem.ts';
import type { Decision } from '../../schema/decisions.ts';
import type { Content } from '../content/content.ts';
import { decisionKey } from '../content/decision-key.ts';
import { suggest, type Told } from '../content/entry-problem.ts';
import type { DecisionFile } from '../content/read-decisions.ts';

type Decidable = Pick<Content, 'documents' | 'texts' | 'topics' | 'decisions'>;

/** What is wrong with the decisions. Those on a text that this build does not hold are passed over. */
export function checkDecisions({ documents, texts, topics, decisions }: Decidable): Problem[] {
  const held = { d: bodiesOf(documents), t: bodiesOf(texts) };
  const known = new Set(topics.map(({ id }) => id));
  return [...decisions].flatMap(([id, file]) => {
    if (!held.d.has(id)) return [unknownDocument(id, file, held.d.keys())];
    const places = { d: decidedIn(held.d.get(id)), t: decidedIn(held.t.get(id)) };
    const firsts = new Map(file.decisions.map((decision, index) => [decisionKey(decision), index] as const).reverse());
    return file.decisions.flatMap((decision, index) => {
      const isAgain = firsts.get(decisionKey(decision)) !== index;
      const told = [unknownTopic(decision, known), isAgain ? duplicate(decision) : lost(decision, places)];
      return told.flatMap((one) => (one ? [problemAt(file, index, one)] : []));
    });
  });
}

function bodiesOf(entries: Content['documents'] | Content['texts']): Map<string, Compiled> {
  return new Map(entries.map(({ id, body }) => [id, body]));
}

/** What became of the decisions on a document, by their keys and by the letter of the body; null for a body that is not held. */
type Places = Readonly<Record<string, ReadonlyMap<string, Decided> | null>>;

function decidedIn(body: Compiled | undefined): ReadonlyMap<string, Decided> | null {
  return body ? new Map(body.decided.map((decided) => [decisionKey(decided.decision), decided])) : null;
}

function problemAt({ file, locate }: DecisionFile, index: number, told: Told): Problem {
  return { file, ...locate(['decisions', index]), severity: 'error', ...told };
}

function unknownDocument(id: string, { file }: DecisionFile, known: Iterable<string>): Problem {
  return {
    ...{ file, line: 1, column: 1, rule: 'decision/unknown-document', severity: 'warning' },
    what: `There is no document “${id}” that these decisions belong to.`,
    why: 'They have no effect.',
    fix: `${suggest(id, known)}Give the file the name of its document, or delete it.`,
  };
}

function unknownTopic({ words, decision }: Decision, known: ReadonlySet<string>): Told | null {
  if (typeof decision === 'string' || known.has(decision.topic)) return null;
  return {
    rule: 'decision/unknown-topic',
    what: `The words “${words}” are decided to mean “${decision.topic}”, and there is no such topic.`,
    why: 'The link would lead to a page that does not exist.',
    fix: `${suggest(decision.topic, known)}Write the name of a file in the topics folder, without .mdx.`,
  };
}

function duplicate({ words, passage }: Decision): Told {
  return {
    rule: 'decision/duplicate',
    what: `The words “${words}” in ${passage} are decided twice.`,
    why: 'Only one of the two can hold.',
    fix: 'Delete one of them.',
  };
}

function lost(decision: Decision, places: Places): Told | null {
  const held = places[decision.passage.charAt(0)];
  if (!held) return null;
  const decided = held.get(decisionKey(decision));
  if (!decided) return noPlace(decision);
  return decision.decision === 'accept' && decided.topic === null ? unclear(decision, decided.candidates) : null;
}

function noPlace({ passage, words, occurrence }: Decision): Told {
  const place = occurrence === 1 ? '' : `${String(occurrence)} times `;
  return {
    rule: 'decision/no-place',
    severity: 'warning',
    what: `The words “${words}” do not stand ${place}in ${passage}, nor in a passage that took its place, or are part of longer words that are decided.`,
    why: 'The decision has no effect, and the words may be undecided again.',
    fix: 'After an edit run `npm run ledger`, which knows the passage that took its place. Else decide again on the page /review/ of `npm run dev`, and delete this entry.',
  };
}

function unclear({ words }: Decision, candidates: readonly string[]): Told {
  const several = candidates.map((id) => `“${id}”`).join(' and ');
  return {
    rule: 'decision/unclear',
    severity: 'warning',
    what:
      several === ''
        ? `The words “${words}” are accepted, but they are a name of no topic.`
        : `The words “${words}” are accepted, but they are a name of ${several}.`,
    why: 'It does not say which topic is meant, so the decision has no effect.',
    fix: 'Write the topic, `"decision": { "topic": "ID" }`, or decide again on the page /review/ of `npm run dev`.',
  };
}
