import type { RankedRecord } from '../../query/rank-records.ts';
import type { SearchEngine } from '../../query/search-engine.ts';
import { marksKey } from './marks-key.ts';
import type { Marks } from './marks.ts';

/** What is to be marked in a record that was found. */
export function marksOf({ lexicon }: SearchEngine, { found }: Pick<RankedRecord, 'found'>, words: string): Marks {
  const terms = found.map(({ term: { text, isPhrase, forms } }) => {
    return { text, isPhrase, forms: forms.map(({ text: form, words: own, isExact }) => ({ text: form, words: own, isExact })) };
  });
  return { words, terms, isStemmed: lexicon.vocabulary.isStemmed };
}

/**
 * Makes a link leave behind, when it is followed, what is to be marked where it leads: `awaitMarks` takes it up. The address
 * stays as it is, so that a copy of it says nothing of the search.
 */
export function rememberMarks(link: HTMLAnchorElement, marks: Marks): void {
  link.addEventListener('click', () => {
    try {
      sessionStorage.setItem(marksKey, JSON.stringify({ ...marks, address: link.href }));
    } catch {
      // Where the browser keeps nothing, nothing is marked.
    }
    // The address that the page has already is no arrival to the browser.
    if (link.href === location.href) window.setTimeout(() => window.dispatchEvent(new HashChangeEvent('hashchange')));
  });
}
