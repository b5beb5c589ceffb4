import { countValues } from '../query/facets.ts';
import type { SearchEngine } from '../query/search-engine.ts';
import { isEmptyRequest, searchLibrary, type SearchOutcome, type SearchRequest } from '../query/search-library.ts';
import { findElement } from './find-element.ts';
import { findFacets, type FacetFilter } from './find-facets.ts';
import { followRequests } from './follow-requests.ts';
import { makeResultList, type ResultList } from './make-result-list.ts';
import { openEngine } from './open-engine.ts';
import { siteAddressOf } from './site-address.ts';

/** How long a search may take before the page says that it is under way. */
const patience = 400;

/** Runs the search page: shows what its address asks for, and follows the field, the filters and the history. */
export function showSearchPage(): void {
  const page = findElement(document, 'search-page');
  const site = siteAddressOf(location.href);
  const list = makeResultList(page, site);
  const filters = findFacets(findElement(page, 'filters'));
  let engine: Promise<SearchEngine> | undefined;
  let turn = 0;
  const open = (): Promise<SearchEngine> => (engine ??= openEngine(site.index));
  const show = (request: SearchRequest): void => {
    turn += 1;
    const mine = turn;
    const isWanted = (): boolean => mine === turn;
    if (isEmptyRequest(request)) {
      list.showCover();
      for (const filter of filters) filter.showAll();
    } else {
      void showRequest({ engine: open(), list, filters, request, isWanted });
    }
  };
  findElement(page, 'field').addEventListener('focus', () => {
    // What fails here fails again, and is shown, when there is something to search for.
    open().catch(() => undefined);
  });
  findElement(page, 'again').addEventListener('click', () => {
    location.reload();
  });
  followRequests(page, show);
}

interface Showing {
  readonly engine: Promise<SearchEngine>;
  readonly list: ResultList;
  readonly filters: readonly FacetFilter[];
  readonly request: SearchRequest;
  readonly isWanted: () => boolean;
}

async function showRequest({ engine: opening, list, filters, request, isWanted }: Showing): Promise<void> {
  const waiting = window.setTimeout(() => {
    if (isWanted()) list.showWaiting();
  }, patience);
  try {
    const engine = await opening;
    const outcome = await searchLibrary(engine, request);
    await list.showOutcome(engine, request, outcome, isWanted);
    window.clearTimeout(waiting);
    if (isWanted()) await showCounts(engine, filters, request, outcome, isWanted);
  } catch {
    window.clearTimeout(waiting);
    if (isWanted()) list.showFailure();
  }
}

async function showCounts(
  engine: SearchEngine,
  filters: readonly FacetFilter[],
  { choice }: SearchRequest,
  { matching }: SearchOutcome,
  isWanted: () => boolean,
): Promise<void> {
  const counted = await Promise.all(filters.map(({ facet, values }) => countValues(engine, choice, matching, facet, values)));
  if (!isWanted()) return;
  filters.forEach((filter, index) => {
    filter.showCounts((value) => counted[index]?.get(value) ?? 0);
  });
}
