import type { Compiled, Passage } from '../../markup/compiled.ts';
import type { DocumentRecord } from '../../schema/document.ts';
import type { Part } from '../library.ts';

/** A digest or a full text in which names are looked for. */
export interface NamedBody {
  readonly document: string;
  readonly part: Part;
  /** Path of the file as problems name it. */
  readonly file: string;
  readonly record: DocumentRecord;
  readonly body: Pick<Compiled, 'passages' | 'headings'>;
}

/** Where a name stands: UTF-16 offsets into the text of its passage. */
export interface NamePlace {
  readonly source: NamedBody;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** Where the name begins without the country or people before it: `Ministry` in `Iraqi Ministry of Oil`. */
  readonly core: number;
}
