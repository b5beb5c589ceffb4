import { documentPath } from '../../text/site-paths.ts';
import { createMatcher } from '../../markup/alias-matcher.ts';
import { briefLocator, shortLocator } from '../../markup/locator.ts';
import { passageId } from '../../markup/passage-id.ts';
import { factNames, type Fact } from '../../schema/fact.ts';
import { dateInWords, shortCitation } from '../documents/describe-document.ts';
import { locatorInWords } from '../evidence/locator-in-words.ts';
import type { Library, LibraryDocument, LibraryTopic } from '../library.ts';
import { placeInOriginal } from '../reading/place-in-original.ts';

/** Facts of one label, in the order of the record. */
export interface FactGroup {
  readonly label: string;
  readonly values: readonly FactValue[];
}

/** What one or more documents say alike: words with the name of a topic in them, a date, a remark of ours. */
export interface FactValue {
  /** Id of its place on the page: `fact-` and a short hash of the label and of what is said. */
  readonly id: string;
  /** Words before the linked ones, these, and those after; the first and the last may be empty. */
  readonly words: readonly [before: string, linked: string, after: string];
  /** Id of the topic that the linked words lead to. */
  readonly topic: string | null;
  readonly date: { readonly iso: string; readonly words: string } | null;
  readonly note: string | null;
  readonly sources: readonly FactSource[];
}

/** Where a fact can be looked up. */
export interface FactSource {
  readonly document: string;
  /** Author, year and place, as `Smith 2020, § 2 ¶ 1`. */
  readonly words: string;
  /** The place with the whole name of its section. */
  readonly exact: string;
  /** The place as it is written in a citation. */
  readonly place: string;
  /** Address of the passage of the full text, else of the point of the digest, else of the document. */
  readonly address: string;
}

/** The facts of a topic by label, in the order of its kind. What several documents say in the same words stands once. */
export function describeFacts(
  { record }: Pick<LibraryTopic, 'record'>,
  library: Pick<Library, 'documentById' | 'topicById'>,
  href: (path: string) => string,
): FactGroup[] {
  const groups = Map.groupBy(record.facts ?? [], ({ fact }) => fact);
  return factNames[record.kind].flatMap((name) => {
    const alike = Map.groupBy(groups.get(name) ?? [], ({ text, topic, date, note }) => JSON.stringify([text, topic, date, note]));
    const values = [...alike.values()].map((facts) => toValue(facts, library, href));
    return values.length === 0 ? [] : [{ label: labelOf(name), values }];
  });
}

function labelOf(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

function toValue(
  facts: readonly Fact[],
  { documentById, topicById }: Pick<Library, 'documentById' | 'topicById'>,
  href: (path: string) => string,
): FactValue {
  const { fact, text, topic: id, date, note } = facts[0] ?? {};
  const topic = id === undefined ? undefined : topicById.get(id);
  return {
    id: passageId('p', [fact, text, id, date, note].join(' ')).replace('p', 'fact'),
    words: topic ? linkName(text ?? topic.record.name, topic) : [text ?? '', '', ''],
    topic: topic?.id ?? null,
    date: date === undefined ? null : { iso: date, words: dateInWords(date) },
    note: note ?? null,
    sources: facts.flatMap(({ document, at }) => {
      const source = documentById.get(document);
      return source ? [toSource(source, at, href)] : [];
    }),
  };
}

/** The first name of the topic in the words is what links; all of them where they do not name it. */
function linkName(words: string, { id, record }: LibraryTopic): FactValue['words'] {
  const name = createMatcher([{ id, topic: record }])(words)[0];
  return name ? [words.slice(0, name.start), words.slice(name.start, name.end), words.slice(name.end)] : ['', words, ''];
}

function toSource(document: LibraryDocument, at: string, href: (path: string) => string): FactSource {
  return {
    document: document.id,
    words: `${shortCitation(document.record)}, ${briefLocator(at)}`,
    exact: shortLocator(at),
    place: locatorInWords(at, document.text?.headings ?? []),
    address: placeInOriginal(document, at, href) ?? href(documentPath(document)),
  };
}
