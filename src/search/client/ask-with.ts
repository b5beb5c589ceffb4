import { writeRequest, type PageRequest } from './search-address.ts';

/** Makes a link of the search page ask for something else: `followRequests` shows it without loading the page again. */
export function askWith(link: HTMLElement, request: PageRequest): void {
  link.setAttribute('href', `${location.pathname}${writeRequest(request)}`);
  link.dataset.ask = '';
}
