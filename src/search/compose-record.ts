import { fullTextAnchor } from './full-text-anchor.ts';

/**
 * Composes what Pagefind reads as one record: the page of a document, topic or guide chapter, followed, for a document
 * whose full text is held, by the words of that page. Digest and text are then one result, and weighed as one document.
 */
export function composeRecord(page: string, text?: string): string {
  const whole = text === undefined ? page : insertText(page, bodyOf(text));
  return separateCells(weighTitle(whole));
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

/** Pagefind's own weight of a title, 7, is right where every word is required; for words that add up, 2 measured best. */
function weighTitle(page: string): string {
  return page.replace('<h1', '<h1 data-pagefind-weight="2"');
}

/** Pagefind reads cells, terms and remarks as one word with their neighbours where no space stands between them. */
function separateCells(page: string): string {
  return page.replace(/<\/dd>\s*<dd\b/g, '</dd>; <dd').replace(/<(dt|dd|th|td|summary|span class="small)\b/g, ' <$1');
}
