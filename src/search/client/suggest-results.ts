import { describeRecord, type Result } from '../query/describe-record.ts';
import type { RankedRecord } from '../query/rank-records.ts';
import { searchLibrary, type SearchOutcome } from '../query/search-library.ts';
import type { SearchEngine } from '../query/search-engine.ts';
import { findElement } from './find-element.ts';
import { marksOf } from './marks/remember-marks.ts';
import { openEngine } from './open-engine.ts';
import { correctedInWords, countInWords, unknownInWords } from './outcome-words.ts';
import { partNames } from './part-names.ts';
import { siteAddressOf, type SiteAddress } from './site-address.ts';
import { makeSuggestionList, type Suggestion, type SuggestionList } from './suggestion-list.ts';
import { whyNot } from './why-not.ts';

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
  let engine = openEngine(site.index);
  engine.catch(() => undefined);
  const open = (): Promise<SearchEngine> => {
    // What failed may be there when it is asked for again.
    engine = engine.catch(() => openEngine(site.index));
    return engine;
  };
  let timer = 0;
  const update = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void suggest({ form, field, site, list, open }), pause);
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
  readonly open: () => Promise<SearchEngine>;
}

async function suggest({ form, field, site, list, open }: Suggesting): Promise<void> {
  const query = field.value;
  if (query.trim() === '') {
    list.close();
    return;
  }
  const isCurrent = (): boolean => field.value === query && form.contains(document.activeElement);
  try {
    const engine = await open();
    const outcome = await searchLibrary(engine, { query, choice: {}, order: 'best', isTyping: true });
    const found = await suggestFirst(engine, outcome, query, site);
    if (!isCurrent()) return;
    const count = countInWords(outcome, outcome.correction?.query ?? query);
    const words = [correctedInWords(outcome.correction), unknownInWords(outcome.unknown), count];
    const all = {
      address: `${form.action}?${new URLSearchParams({ q: query }).toString()}`,
      title: [{ text: 'All results', isMarked: false }],
    };
    list.show(found.length > 0 ? [...found, all] : [], words.filter(Boolean).join(' '));
  } catch {
    if (isCurrent()) list.show([], whyNot(form));
  }
}

/** The best topics first, because they are few and lead to everything else; then what follows in order. */
async function suggestFirst(
  engine: SearchEngine,
  outcome: SearchOutcome,
  query: string,
  site: SiteAddress,
): Promise<Suggestion[]> {
  const { records, topics, correction } = outcome;
  const best = topics.slice(0, shownTopics);
  const first = [...best, ...records.filter((record) => !best.includes(record))].slice(0, shownResults);
  return await Promise.all(
    first.map(async (record) => {
      const result = await describeRecord(engine, record, { passages: 1, words: 18 });
      const marks = marksOf(engine, record, correction?.query ?? query);
      return { ...toSuggestion(result, site, otherName(record, result, outcome)), marks };
    }),
  );
}

function toSuggestion({ title, about, path, passages: [passage] }: Result, site: SiteAddress, other: string): Suggestion {
  const whose = passage?.part ? `${partNames[passage.part]} · ${about}` : about;
  return {
    address: site.of(passage?.path ?? path),
    title,
    about: other === '' ? whose : `${whose} · ${other}`,
    ...(passage && { excerpt: passage.excerpt }),
  };
}

/** Of a topic that a name of its was typed for: that name, where the title is another; of what was found as something else: what. */
function otherName({ id }: RankedRecord, { title, otherNames: [found] }: Result, { named, suggested }: SearchOutcome): string {
  const naming = [...named, ...suggested].find(({ topic }) => topic.record === id);
  const words = title.map(({ text }) => text).join('');
  if (naming && !words.toLowerCase().includes(naming.written.toLowerCase())) return `also “${naming.written}”`;
  return found === undefined ? '' : `found as “${found}”`;
}
