/**
 * Id of the place on the page of an event where a document speaks of one aspect: `said-calls-it-cbp-8758`. It lasts however
 * the statements there are put, because neither aspects nor ids of documents change.
 */
export function accountId(aspect: string, document: string): string {
  return `said-${aspect.replaceAll(' ', '-')}-${document}`;
}
