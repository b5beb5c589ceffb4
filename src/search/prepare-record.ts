import { gzipSync } from 'node:zlib';
import { readFields, type PageFields } from './read-fields.ts';
import { readPage } from './read-page.ts';

/** A page that is one record of the index. */
export interface IndexedPage {
  /** Its path in the site, with a slash at both ends. */
  readonly path: string;
  /** Whole page, with Pagefind's attributes for what is searched, shown and filtered by. */
  readonly html: string;
}

/** What the index takes of a page. */
export interface PreparedRecord extends Pick<PageFields, 'values'> {
  readonly path: string;
  /** Page for Pagefind, with the words as they are sought and nothing else. */
  readonly sought: string;
  /** Each of its words once, as it is sought, parted by spaces. */
  readonly words: string;
  /** Pagefind's file of the record, with the words as they are printed. */
  readonly fragment: Uint8Array;
}

/** With which the text of every file of Pagefind's begins. */
const signature = 'pagefind_dcd';

/** Prepares what the index takes of a page, reading it once. The same page gives the same record. */
export function prepareRecord({ path, html }: IndexedPage): PreparedRecord {
  const { values, about, summary } = readFields(html);
  const { title, printed, anchors, sought, words } = readPage(html);
  const fragment = {
    url: path,
    content: printed.join(' '),
    word_count: printed.length,
    filters: {},
    meta: { title, about, summary },
    anchors: anchors.map(({ position, ...anchor }) => ({ ...anchor, location: position })),
  };
  return {
    ...{ path, words: [...words].join(' ') },
    // Copies, because a piece of a string or of a buffer holds on to the whole of it.
    values: JSON.parse(JSON.stringify(values)) as PageFields['values'],
    sought: `<html><body data-pagefind-body>${sought}</body></html>`,
    fragment: Uint8Array.from(gzipSync(signature + JSON.stringify(fragment), { level: 9 })),
  };
}
