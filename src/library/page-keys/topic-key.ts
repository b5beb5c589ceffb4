import type { Library, LibraryTopic } from '../library.ts';
import { digestOf } from './digest-of.ts';
import { citedIn, digestsOf, passagesKey } from './document-key.ts';
import { recordsKey } from './records-key.ts';

/** Changes with everything that the pages and files of a topic show. */
export function topicKey({ id, record, introduction, evidence }: LibraryTopic, library: Library): string {
  const told = [...citedIn(introduction), ...(record.facts ?? []).map(({ document }) => document)];
  const passages = passagesKey(
    evidence.map(({ document }) => document),
    library,
  );
  return digestOf(recordsKey(library), id, introduction, digestsOf(told, library), passages);
}
