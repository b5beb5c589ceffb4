import { describeRecord, type Extent, type Result } from '../query/describe-record.ts';
import type { RankedRecord } from '../query/rank-records.ts';
import type { SearchEngine } from '../query/search-engine.ts';
import type { SearchOutcome, SearchRequest } from '../query/search-library.ts';
import { findElement } from './find-element.ts';
import { countInWords, unknownInWords } from './outcome-words.ts';
import { renderResult, renderTopic } from './render-result.ts';
import type { SiteAddress } from './site-address.ts';

const atOnce = 10;
const shownTopics = 5;
/** Of each result, and of each topic that stands above the results. */
const extent: Extent = { passages: 3, words: 44 };
const titleAlone: Extent = { passages: 0, words: 0 };

/** The place of the results on the search page. It shows one of four things at a time. */
export interface ResultList {
  readonly showCover: () => void;
  readonly showFailure: () => void;
  readonly showWaiting: () => void;
  /** Shows the first results. What is there stays until they are loaded; nothing changes where they are no longer wanted. */
  readonly showOutcome: (
    engine: SearchEngine,
    request: SearchRequest,
    outcome: SearchOutcome,
    isWanted: () => boolean,
  ) => Promise<void>;
}

/** Finds the place of the results. */
export function makeResultList(page: ParentNode, site: SiteAddress): ResultList {
  const place = findElement(page, 'results');
  const part = (name: string): HTMLElement => findElement(place, name);
  const clear = (status: string): void => {
    part('status').textContent = status;
    for (const name of ['unknown', 'topics', 'more', 'failure', 'cover', 'ordering', 'clear']) part(name).hidden = true;
    part('cover').dataset.ready = '';
    part('list').replaceChildren();
  };
  return {
    showCover: () => {
      clear('');
      part('cover').hidden = false;
    },
    showFailure: () => {
      clear('');
      part('failure').hidden = false;
    },
    showWaiting: () => (part('status').textContent = 'Searching …'),
    showOutcome: async (engine, request, outcome, isWanted) => {
      const [first, topics] = await Promise.all([
        describe(engine, outcome.records.slice(0, atOnce), extent),
        describe(engine, outcome.topics.slice(0, shownTopics), titleAlone),
      ]);
      if (!isWanted()) return;
      clear(countInWords(outcome, request.query));
      showUnknown(part('unknown'), outcome);
      part('cover').hidden = outcome.records.length > 0;
      part('clear').hidden = Object.values(request.choice).flat().length === 0;
      part('ordering').hidden = outcome.records.length < 2 || request.query.trim() === '';
      part('topics').hidden = topics.length === 0 || !hasDocuments(outcome);
      part('topic-list').replaceChildren(...topics.map((topic) => renderTopic(place, topic, site)));
      part('list').replaceChildren(...first.map((result) => renderResult(place, result, site)));
      offerMore(engine, outcome.records.slice(atOnce), isWanted);
    },
  };

  function offerMore(engine: SearchEngine, rest: readonly RankedRecord[], isWanted: () => boolean): void {
    const button = part('more');
    button.hidden = rest.length === 0;
    button.onclick = () => void showMore(engine, rest, isWanted);
  }

  async function showMore(engine: SearchEngine, rest: readonly RankedRecord[], isWanted: () => boolean): Promise<void> {
    const more = await describe(engine, rest.slice(0, atOnce), extent);
    if (!isWanted()) return;
    const elements = more.map((result) => renderResult(place, result, site));
    part('list').append(...elements);
    elements[0]?.querySelector('a')?.focus();
    offerMore(engine, rest.slice(atOnce), isWanted);
  }
}

function showUnknown(element: HTMLElement, { unknown }: SearchOutcome): void {
  element.textContent = unknownInWords(unknown);
  element.hidden = unknown.length === 0;
}

/** Topics stand above the results only where these begin with documents. */
function hasDocuments({ records, topics }: SearchOutcome): boolean {
  return records[0] !== topics[0];
}

async function describe(engine: SearchEngine, records: readonly RankedRecord[], shown: Extent): Promise<Result[]> {
  return await Promise.all(records.map(async (record) => describeRecord(await engine.load(record.id), record, shown)));
}
