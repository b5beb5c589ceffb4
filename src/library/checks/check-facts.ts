import type { Compiled } from '../../markup/compiled.ts';
import type { Problem } from '../../problem.ts';
import type { Fact } from '../../schema/fact.ts';
import type { Topic } from '../../schema/topic.ts';
import type { Content, Entry } from '../content/content.ts';
import { fieldProblem, suggest, type Told } from '../content/entry-problem.ts';
import { missesText } from './misses-text.ts';

/** What is wrong with the facts of topics: documents and topics that are not there, and locators that miss the full text. */
export function checkFacts({ documents, texts, topics }: Pick<Content, 'documents' | 'texts' | 'topics'>): Problem[] {
  const known: Known = {
    documents: new Set(documents.map(({ id }) => id)),
    topics: new Set(topics.map(({ id }) => id)),
    texts: new Map(texts.map(({ id, body }) => [id, body])),
  };
  return topics.flatMap((entry) => (entry.record.facts ?? []).flatMap((fact, index) => checkFact(fact, index, entry, known)));
}

interface Known {
  readonly documents: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, Compiled>;
}

function checkFact({ document, topic, at }: Fact, index: number, entry: Entry<Topic>, known: Known): Problem[] {
  const tell = (field: string, told: Told): Problem => fieldProblem(entry, ['facts', index, field], told);
  const text = known.texts.get(document);
  return [
    ...(known.documents.has(document) ? [] : [tell('document', unknownDocument(document, known.documents))]),
    ...(topic === undefined || known.topics.has(topic) ? [] : [tell('topic', unknownTopic(topic, known.topics))]),
    ...(text && missesText(at, text) ? [tell('at', deadLocator(at))] : []),
  ];
}

function unknownDocument(id: string, known: ReadonlySet<string>): Told {
  return {
    rule: 'topic/unknown-document',
    what: `There is no document “${id}”.`,
    why: 'A fact stands only with a source in the library that a reader can look up.',
    fix: `${suggest(id, known)}Write the id of a document, or take the fact out.`,
  };
}

function unknownTopic(id: string, known: ReadonlySet<string>): Told {
  return {
    rule: 'topic/unknown-topic',
    what: `There is no topic “${id}”.`,
    why: 'The fact would link to a page that does not exist.',
    fix: `${suggest(id, known)}Write the name of a file in the topics folder, without .mdx, or give the words as \`text\`.`,
  };
}

function deadLocator(locator: string): Told {
  return {
    rule: 'topic/dead-locator',
    severity: 'warning',
    what: `The locator “${locator}” points nowhere in the full text.`,
    why: 'A reader who follows it cannot check the fact.',
    fix: 'Count the paragraphs of the section again, or correct the name of the section.',
  };
}
