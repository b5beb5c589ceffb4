import { z } from 'zod';
import type { DocumentKind } from '../../schema/document.ts';
import type { Name } from '../../schema/fields.ts';
import { listEntry, type ListEntry } from './list-entry.ts';

const words = z.union([z.string(), z.number()]).transform(String).optional().catch(undefined);
const nameSchema = z.object({ family: words, given: words, literal: words, 'non-dropping-particle': words });
const dateSchema = z.object({ 'date-parts': z.array(z.array(z.coerce.number())).optional().catch(undefined), raw: words });

const itemSchema = z.object({
  type: words,
  title: words,
  author: z.array(nameSchema).optional().catch(undefined),
  'container-title': words,
  publisher: words,
  issued: dateSchema.optional().catch(undefined),
  URL: words,
  DOI: words,
  language: words,
  'collection-title': words,
  number: words,
  'collection-number': words,
});
type Item = z.infer<typeof itemSchema>;

const kinds: Readonly<Record<string, DocumentKind>> = {
  report: 'report',
  'article-journal': 'journal-article',
  'article-newspaper': 'news',
  'article-magazine': 'commentary',
  webpage: 'web-page',
  'post-weblog': 'commentary',
  speech: 'transcript',
  interview: 'transcript',
};

/** Reads CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), as Zotero exports it. Null where it is none. */
export function readCsl(text: string, name: string): ListEntry[] | null {
  const items = z.array(itemSchema).safeParse(parse(text));
  if (!items.success) return null;
  return items.data.map((item, index) => listEntry(fieldsOf(item), [], `entry ${String(index + 1)} of ${name}`));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fieldsOf(item: Item) {
  const number = item['collection-number'] ?? item.number;
  const series = item['collection-title'];
  return {
    title: item.title,
    authors: item.author?.flatMap(nameOf),
    container: item['container-title'],
    publisher: item.publisher,
    date: dateOf(item.issued),
    url: item.URL,
    doi: item.DOI,
    language: item.language,
    series: series && number ? { name: series, number } : undefined,
    kind: kinds[item.type ?? ''],
  };
}

function nameOf({ family, given, literal, ...rest }: z.infer<typeof nameSchema>): Name[] {
  if (literal) return [{ literal }];
  const whole = [rest['non-dropping-particle'], family].filter(Boolean).join(' ');
  return whole ? [{ family: whole, ...(given && { given }) }] : [];
}

function dateOf(issued: Item['issued']): string | undefined {
  const [year, ...rest] = issued?.['date-parts']?.[0] ?? [];
  if (year === undefined) return /^\d{4}(?:-\d{2}){0,2}/.exec(issued?.raw ?? '')?.[0];
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}
