import { facets } from '../query/search-engine.ts';
import type { SearchRequest } from '../query/search-library.ts';

/** Reads a request from the query of an address: `?q=kirkuk&year=2020&topic=iraq&topic=iran&order=newest`. */
export function readRequest(addressQuery: string): SearchRequest {
  const parameters = new URLSearchParams(addressQuery);
  return {
    query: parameters.get('q') ?? '',
    choice: Object.fromEntries(facets.map((facet) => [facet, parameters.getAll(facet)])),
    order: parameters.get('order') === 'newest' ? 'newest' : 'best',
  };
}

/** The inverse of `readRequest`: begins with a question mark, or is empty. */
export function writeRequest({ query, choice, order }: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query);
  for (const facet of facets) for (const value of choice[facet] ?? []) parameters.append(facet, value);
  if (order === 'newest') parameters.set('order', order);
  return parameters.size > 0 ? `?${parameters.toString()}` : '';
}
