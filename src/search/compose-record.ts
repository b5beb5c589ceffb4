import { fullTextAnchor } from './full-text-anchor.ts';

/**
 * Composes what is read as one record: the page of a document, topic or guide chapter, followed, for a document
 * whose full text is held, by the words of that page. Digest and text are then one result, and weighed as one document.
 */
export function composeRecord(page: string, text?: string): string {
  return text === undefined ? page : insertText(page, bodyOf(text));
}

function insertText(page: string, body: string): string {
  const end = page.lastIndexOf('</main>');
  return `${page.slice(0, end)}<div id="${fullTextAnchor}">${body}</div>${page.slice(end)}`;
}

/** What stands in a page after its header, which says the same as that of the first page. */
function bodyOf(page: string): string {
  const main = page.indexOf('<main');
  return page.slice(page.indexOf('</header>', main) + '</header>'.length, page.lastIndexOf('</main>'));
}
