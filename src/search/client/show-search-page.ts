import { countValues } from '../query/facets.ts';
import type { SearchEngine } from '../query/search-engine.ts';
import { isEmptyRequest, searchLibrary, type SearchOutcome } from '../query/search-library.ts';
import { readConditions } from './condition.ts';
import { findElement } from './find-element.ts';
import { findFacets, type FacetFilter } from './find-facets.ts';
import { followRequests } from './follow-requests.ts';
import { makeResultList } from './make-result-list.ts';
import { openEngine } from './open-engine.ts';
import { findControls } from './request-controls.ts';
import type { PageRequest } from './search-address.ts';
import { siteAddressOf } from './site-address.ts';

/** How long a search may take before the page says that it is under way. */
const patience = 400;

/** Runs the search page: shows what its address asks for, and follows the field, the filters and the history. */
export function showSearchPage(): void {
  const page = findElement(document, 'search-page');
  page.dataset.ready = '';
  const place = findElement(page, 'results');
  const site = siteAddressOf(location.href);
  const list = makeResultList(place);
  const controls = findControls(page);
  const filters = findFacets(findElement(page, 'filters'));
  const title = document.title;
  let engine: Promise<SearchEngine> | undefined;
  let turn = 0;
  const open = (): Promise<SearchEngine> => (engine ??= openEngine(site.index));

  const search = async (request: PageRequest, isWanted: () => boolean) => {
    const opened = await open();
    const [outcome, conditions] = await Promise.all([searchLibrary(opened, request), readConditions(opened, request.query)]);
    await list.showOutcome({ place, site, engine: opened, request, outcome, conditions, isWanted });
    if (isWanted()) controls.showTyped(request.query, conditions);
    return { engine: opened, outcome };
  };

  const show = async (request: PageRequest): Promise<void> => {
    const mine = (turn += 1);
    const isWanted = (): boolean => mine === turn;
    document.title = request.query.trim() === '' ? title : `${request.query.trim()} · ${title}`;
    if (isEmptyRequest(request)) {
      list.showCover();
      controls.showTyped(request.query, []);
      for (const filter of filters) filter.showAll();
      return;
    }
    const waiting = window.setTimeout(() => {
      if (isWanted()) list.showWaiting();
    }, patience);
    try {
      const found = await search(request, isWanted);
      window.clearTimeout(waiting);
      for (const filter of filters) void showCounts(found, filter, request, isWanted);
    } catch {
      window.clearTimeout(waiting);
      if (isWanted()) list.showFailure();
    }
  };

  findElement(page, 'field').addEventListener('focus', () => {
    // What fails here fails again, and is shown, when there is something to search for.
    open().catch(() => undefined);
  });
  findElement(page, 'again').addEventListener('click', () => {
    location.reload();
  });
  followRequests(page, controls, show);
}

/** What was found stands without the numbers as well: to choose by a filter that is not there tells its failure. */
async function showCounts(
  { engine, outcome: { matching } }: { engine: SearchEngine; outcome: SearchOutcome },
  { facet, values, whenSeen, showCounts: show }: FacetFilter,
  { choice }: PageRequest,
  isWanted: () => boolean,
): Promise<void> {
  await whenSeen;
  if (!isWanted()) return;
  const counts = await countValues(engine, choice, matching, facet, values).catch(() => null);
  if (counts && isWanted()) show((value) => counts.get(value) ?? 0);
}
