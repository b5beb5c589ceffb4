import type { Decided } from '../../markup/compiled.ts';
import type { Problem } from '../../problem.ts';
import type { Decision } from '../../schema/decisions.ts';
import type { Content } from '../content/content.ts';
import { decisionKey } from '../content/decision-key.ts';
import { suggest, type Told } from '../content/entry-problem.ts';
import type { DecisionFile } from '../content/read-decisions.ts';

type Decidable = Pick<Content, 'documents' | 'texts' | 'topics' | 'decisions'>;

/** What is wrong with the decisions. Those on a text that this build does not hold are passed over. */
export function checkDecisions(content: Decidable): Problem[] {
  return [...content.decisions].flatMap(([id, file]) => {
    if (!content.documents.some((document) => document.id === id)) return [unknownDocument(id, file, content)];
    const places = decidedOn(id, content);
    return file.decisions.flatMap((decision, index) => {
      const told = [unknownTopic(decision, content), duplicate(decision, index, file), lost(decision, places)];
      return told.flatMap((one) => (one ? [problemAt(file, index, one)] : []));
    });
  });
}

/** What became of the decisions on a document, by their keys and by the letter of the body; null for a body that is not held. */
type Places = Readonly<Record<string, ReadonlyMap<string, Decided> | null>>;

function decidedOn(id: string, { documents, texts }: Decidable): Places {
  const held = (entries: Content['documents'] | Content['texts']): ReadonlyMap<string, Decided> | null => {
    const body = entries.find((entry) => entry.id === id)?.body;
    return body ? new Map(body.decided.map((decided) => [decisionKey(decided.decision), decided])) : null;
  };
  return { d: held(documents), t: held(texts) };
}

function problemAt({ file, locate }: DecisionFile, index: number, told: Told): Problem {
  return { file, ...locate(['decisions', index]), severity: 'error', ...told };
}

function unknownDocument(id: string, { file }: DecisionFile, { documents }: Decidable): Problem {
  return {
    ...{ file, line: 1, column: 1, rule: 'decision/unknown-document', severity: 'warning' },
    what: `There is no document “${id}” that these decisions belong to.`,
    why: 'They have no effect.',
    fix: `${suggest(
      id,
      documents.map((document) => document.id),
    )}Give the file the name of its document, or delete it.`,
  };
}

function unknownTopic({ words, decision }: Decision, { topics }: Decidable): Told | null {
  if (typeof decision === 'string' || topics.some(({ id }) => id === decision.topic)) return null;
  return {
    rule: 'decision/unknown-topic',
    what: `The words “${words}” are decided to mean “${decision.topic}”, and there is no such topic.`,
    why: 'The link would lead to a page that does not exist.',
    fix: `${suggest(
      decision.topic,
      topics.map(({ id }) => id),
    )}Write the name of a file in the topics folder, without .mdx.`,
  };
}

function duplicate(decision: Decision, index: number, { decisions }: DecisionFile): Told | null {
  const first = decisions.findIndex((other) => decisionKey(other) === decisionKey(decision));
  if (first === index) return null;
  return {
    rule: 'decision/duplicate',
    what: `The words “${decision.words}” in ${decision.passage} are decided twice.`,
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
