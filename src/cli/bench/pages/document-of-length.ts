import { fromHtml } from 'hast-util-from-html';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { elementsOf } from '../../../bundle/elements-of.ts';
import type { PageKind } from '../page-kinds.ts';
import { pageText } from './page-text.ts';

/** A page of a document and how many words its digest or full text has. */
export interface DocumentPage extends PageKind {
  readonly words: number;
}

/** The page of a document of a built site, digest or full text, whose words come closest to a number. */
export function documentOfLength(site: string, words: number): DocumentPage {
  const ids = readdirSync(path.join(site, 'documents'));
  const pages = ids
    .flatMap((id) => [`documents/${id}/`, `documents/${id}/text/`])
    .filter((page) => existsSync(path.join(site, page, 'index.html')))
    .map((page) => ({ path: page, words: countWords(readFileSync(path.join(site, page, 'index.html'), 'utf8')) }));
  const [closest] = pages.sort((one, other) => Math.abs(one.words - words) - Math.abs(other.words - words));
  if (!closest) throw new Error(`There is no document in ${site}.`);
  return { kind: `document of ${closest.words.toLocaleString('en-GB')} words`, ...closest };
}

/** Words of the running text alone; lists of notes, references and topics come on top of it. */
function countWords(html: string): number {
  const prose = elementsOf(fromHtml(html)).find(({ properties }) => String(properties.className).split(',').includes('prose'));
  return prose ? pageText(prose).join(' ').split(/\s+/).length : 0;
}
