import { facets } from '../query/search-engine.ts';
import type { SearchRequest } from '../query/search-library.ts';

/** What the search page is asked for. */
export interface PageRequest extends SearchRequest {
  readonly isVerbatim: boolean;
  readonly view: View;
}

/** The results with the best passages of each, or every passage of them. */
export type View = 'results' | 'passages';

/**
 * Reads a request from the query of an address:
 * `?q=kirkuk&year=2020&topic=iraq&topic=iran&order=newest&view=passages&verbatim=1`.
 */
export function readRequest(addressQuery: string): PageRequest {
  const parameters = new URLSearchParams(addressQuery);
  return {
    query: parameters.get('q') ?? '',
    choice: Object.fromEntries(facets.map((facet) => [facet, parameters.getAll(facet)])),
    order: parameters.get('order') === 'newest' ? 'newest' : 'best',
    isVerbatim: parameters.get('verbatim') === '1',
    view: parameters.get('view') === 'passages' ? 'passages' : 'results',
  };
}

/** The inverse of `readRequest`: begins with a question mark, or is empty. */
export function writeRequest({ query, choice, order, isVerbatim, view }: PageRequest): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query);
  for (const facet of facets) for (const value of choice[facet] ?? []) parameters.append(facet, value);
  if (order === 'newest') parameters.set('order', order);
  if (view === 'passages') parameters.set('view', view);
  if (isVerbatim) parameters.set('verbatim', '1');
  return parameters.size > 0 ? `?${parameters.toString()}` : '';
}
