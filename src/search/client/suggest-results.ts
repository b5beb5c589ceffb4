import { describeRecord, type Result } from '../query/describe-record.ts';
import { searchLibrary, type SearchOutcome } from '../query/search-library.ts';
import type { SearchEngine } from '../query/search-engine.ts';
import { findElement } from './find-element.ts';
import { openEngine } from './open-engine.ts';
import { countInWords, unknownInWords } from './outcome-words.ts';
import { partNames } from './part-names.ts';
import { siteAddressOf, type SiteAddress } from './site-address.ts';
import { makeSuggestionList, type Suggestion, type SuggestionList } from './suggestion-list.ts';

const pause = 120;
const shownTopics = 2;
const shownResults = 6;

/**
 * Shows the first results under a search field while a reader types: a combobox with a list, as the ARIA Authoring
 * Practices describe it. Enter without a choice goes to the search page.
 */
export function suggestResults(form: HTMLFormElement): void {
  const field = findElement(form, 'field', HTMLInputElement);
  const site = siteAddressOf(form.action);
  const list = makeSuggestionList(form, field);
  const engine = openEngine(site.index);
  engine.catch(() => undefined);
  let timer = 0;
  const update = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void suggest({ form, field, site, list, engine }), pause);
  };
  field.addEventListener('input', update);
  field.addEventListener('focus', update);
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) list.close();
  });
  update();
}

interface Suggesting {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly site: SiteAddress;
  readonly list: SuggestionList;
  readonly engine: Promise<SearchEngine>;
}

async function suggest({ form, field, site, list, engine }: Suggesting): Promise<void> {
  const query = field.value;
  if (query.trim() === '') {
    list.close();
    return;
  }
  const isCurrent = (): boolean => field.value === query && form.contains(document.activeElement);
  try {
    const outcome = await searchLibrary(await engine, { query, choice: {}, order: 'best' });
    const results = await describeFirst(await engine, outcome);
    if (!isCurrent()) return;
    const words = [unknownInWords(outcome.unknown), countInWords(outcome, query)].filter(Boolean).join(' ');
    const all = {
      address: `${form.action}?${new URLSearchParams({ q: query }).toString()}`,
      title: [{ text: 'All results', isMarked: false }],
    };
    const found = results.map((result) => toSuggestion(result, site));
    list.show(found.length > 0 ? [...found, all] : [], words);
  } catch {
    if (isCurrent()) list.show([], 'The search index could not be loaded.');
  }
}

/** The best topics first, because they are few and lead to everything else; then what follows in order. */
async function describeFirst(engine: SearchEngine, { records, topics }: SearchOutcome): Promise<Result[]> {
  const best = topics.slice(0, shownTopics);
  const first = [...best, ...records.filter((record) => !best.includes(record))].slice(0, shownResults);
  return await Promise.all(
    first.map(async (record) => describeRecord(await engine.load(record.id), record, { passages: 1, words: 18 })),
  );
}

function toSuggestion({ title, about, path, passages: [passage] }: Result, site: SiteAddress): Suggestion {
  const whose = passage?.part ? `${partNames[passage.part]} · ${about}` : about;
  return { address: site.of(passage?.path ?? path), title, about: whose, ...(passage && { excerpt: passage.excerpt }) };
}
