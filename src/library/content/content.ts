import type { Compiled } from '../../markup/compiled.ts';
import type { DocumentRecord } from '../../schema/document.ts';
import type { EventRecord } from '../../schema/event.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Page } from '../../schema/page.ts';
import type { Place } from '../../schema/read-frontmatter.ts';
import type { Settings } from '../../schema/settings.ts';
import type { Text } from '../../schema/text.ts';
import type { Topic } from '../../schema/topic.ts';
import type { Verified } from '../../schema/verified.ts';
import type { Withdrawn } from '../../schema/withdrawn.ts';
import type { DecisionFile } from './read-decisions.ts';

/** One file of the content folder: its record and its body, read and compiled. */
export interface Entry<T> {
  readonly id: string;
  /** Path of the file as problems name it. */
  readonly file: string;
  /** Absolute path of the file. */
  readonly absolute: string;
  readonly record: T;
  readonly body: Compiled;
  /** Changes with the source, the code that compiles it, the alias table, and the decisions on it. */
  readonly digest: string;
  /** Place of a field of the record in the file, for problems. Reads the file again. */
  readonly locate: (field: readonly PropertyKey[]) => Place;
}

/** Everything that the content folder holds and this build may show. */
export interface Content {
  readonly settings: Settings;
  readonly documents: readonly Entry<DocumentRecord>[];
  readonly texts: readonly Entry<Text>[];
  readonly topics: readonly Entry<Topic>[];
  readonly events: readonly Entry<EventRecord>[];
  readonly guide: readonly Entry<Page>[];
  /** The about page, where there is one. */
  readonly about: Entry<Page> | null;
  /** Earlier passage ids by document. */
  readonly ledgers: ReadonlyMap<string, Ledger>;
  /** What editors decided about words in them, by document. */
  readonly decisions: ReadonlyMap<string, DecisionFile>;
  /** What comparing digests with their full texts found, by document. */
  readonly verified: ReadonlyMap<string, Verified>;
  /** Documents that were taken back, by their ids. */
  readonly withdrawn: ReadonlyMap<string, Withdrawn>;
  /** Ids of documents whose text is held but may not be published in this build. */
  readonly withheld: readonly string[];
}
