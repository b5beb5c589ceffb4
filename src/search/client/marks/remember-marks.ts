import type { RankedRecord } from '../../query/rank-records.ts';
import type { SearchEngine } from '../../query/search-engine.ts';
import { keepMarks } from './kept-marks.ts';
import type { Marks } from './marks.ts';

/** What is to be marked in a record that was found. */
export function marksOf({ lexicon }: SearchEngine, { found }: Pick<RankedRecord, 'found'>, words: string): Marks {
  const terms = found.map(({ term: { text, isPhrase, forms } }) => {
    return { text, isPhrase, forms: forms.map(({ text: form, words: own, isExact }) => ({ text: form, words: own, isExact })) };
  });
  return { words, terms, isStemmed: lexicon.vocabulary.isStemmed };
}

/**
 * Makes a link leave behind, when it is followed, what is to be marked where it leads: `awaitMarks` takes it up. It may be
 * followed in another tab, of which a menu tells nothing, so that opening the menu counts.
 */
export function rememberMarks(link: HTMLAnchorElement, marks: Marks): void {
  const keep = (): void => {
    keepMarks(link.href, marks);
  };
  link.addEventListener('auxclick', keep);
  link.addEventListener('contextmenu', keep);
  link.addEventListener('click', (event) => {
    keep();
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    // The address that the page has already is no arrival to the browser.
    if (link.href === location.href && !isElsewhere)
      window.setTimeout(() => window.dispatchEvent(new HashChangeEvent('hashchange')));
  });
}
