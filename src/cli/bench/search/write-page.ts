import type { SearchFields } from '../../../library/search/search-fields.ts';
import { passageId, type Body } from '../../../markup/passage-id.ts';
import { escapeHtml } from '../../../text/escape-html.ts';

/** What a page of the site is made of, as far as search reads it. */
export interface PageParts {
  /** A full text has the same fields as its digest in the site, but none that search reads. */
  readonly fields?: SearchFields;
  readonly body: Body;
  readonly title: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading?: string;
  readonly passages: readonly string[];
}

/** Writes a page as the site has it: the fields in its head, the title in the header, every passage with its id. */
export function writePage({ fields, body, title, sections }: PageParts): string {
  const kind = fields?.kind === 'topic' ? 'topic' : 'document';
  const about = fields ? `<p class="small">${escapeHtml(fields.about)}</p>` : '';
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${
    fields ? writeFields(fields) : ''
  }</head><body><header><a href="/">Library</a></header><main id="main" data-pagefind-body="${kind}"><header>${about}<h1 data-pagefind-meta="title">${escapeHtml(
    title,
  )}</h1></header><div class="prose">${sections.map((section) => writeSection(section, body)).join('')}</div></main></body></html>`;
}

function writeFields({ kind, publisher, year, topics = [], date, about, summary }: SearchFields): string {
  const filters = [['kind', kind], ['publisher', publisher], ['year', year], ...topics.map((topic) => ['topic', topic])];
  return [
    ...filters.map(([name, value]) => writeMeta('filter', name, value)),
    writeMeta('sort', 'date', date),
    writeMeta('meta', 'about', about),
    writeMeta('meta', 'summary', summary),
  ].join('');
}

function writeMeta(kind: string, name: string | undefined, value: string | null | undefined): string {
  return value ? `<meta data-pagefind-${kind}="${name}[content]" content="${escapeHtml(value)}">` : '';
}

function writeSection({ heading, passages }: Section, body: Body): string {
  const title =
    heading === undefined ? '' : `<h2 id="s-${heading.toLowerCase().replaceAll(' ', '-')}">${escapeHtml(heading)}</h2>`;
  return title + passages.map((passage) => `<p id="${passageId(body, passage)}">${escapeHtml(passage)}</p>`).join('');
}
