import type { Element, Root } from 'hast';
import type { Name } from '../../../schema/fields.ts';
import type { Found } from '../../draft.ts';
import { isName, readNames } from '../../read-names.ts';
import { attribute, elementsOf, lineOfPage, wordsIn } from '../page.ts';
import type { Fact } from './facts.ts';

const sources = [
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'ld:author',
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'og:article:author',
  'dc.contributor',
];
const bylineNames = /(?:^|[\s_-])(?:by-?line|author(?:-?name)?|article-?author|entry-?author|p-author|fn)(?:[\s_-]|$)/i;

const jobs = /\b(?:writer|correspondent|reporter|contributor|photographer|admin(?:istrator)?)\b/i;

/** The authors a page names: in its head or structured data, else in a byline. Addresses and the name of the site are no authors. */
export function findAuthors(page: Root, facts: readonly Fact[]): Found<readonly Name[]> | undefined {
  const site = facts.find(({ name }) => name === 'og:site_name' || name === 'ld:publisher')?.value.toLowerCase();
  for (const source of sources) {
    const own = facts.filter(
      ({ name, value }) => name === source && !/https?:|@|^\d+$/.test(value) && value.toLowerCase() !== site,
    );
    const names = unique(own.flatMap(({ value }) => namesFrom(value)));
    if (own[0] && names.length > 0) return { value: names, line: own[0].line, evidence: own[0].evidence, confidence: 0.9 };
  }
  return fromByline(page);
}

/** `Family, Given` is one name; anything else is read as a byline. Job titles and single words are no names. */
function namesFrom(value: string): Name[] {
  const inverted = /^(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2})$/u.exec(value);
  if (inverted) return [{ family: inverted[1] ?? '', given: inverted[2] ?? '' }];
  return readNames(value).filter((name) => isName(name) && !jobs.test(wordsOfName(name)));
}

/** The byline of the page; none where the page has many, as lists of articles and comments do. */
function fromByline(page: Root): Found<readonly Name[]> | undefined {
  const lines = elementsOf(page).flatMap((element) => {
    const printed = isByline(element) ? wordsIn(element) : '';
    const names = printed === '' || printed.length > 120 ? [] : bylineNamesIn(printed);
    return names.length === 0 ? [] : [{ value: names, line: lineOfPage(element), evidence: printed, confidence: 0.75 }];
  });
  return new Set(lines.map(({ value }) => JSON.stringify(value))).size > 3 ? undefined : lines[0];
}

function bylineNamesIn(printed: string): Name[] {
  const words = printed.replace(/^(?:written\s+)?by:?\s+/i, '').split(/\s+[|•·–—-]\s+|\s{2,}/u)[0] ?? '';
  const names = readNames(words);
  const isSure =
    names.length < 12 && names.every((name) => isName(name) && (name.family !== undefined || wordsOfName(name).includes(' ')));
  return isSure ? unique(names.filter((name) => !jobs.test(wordsOfName(name)))) : [];
}

function wordsOfName({ family, given, literal }: Name): string {
  return literal ?? `${given ?? ''} ${family ?? ''}`;
}

function isByline(element: Element): boolean {
  const own = `${attribute(element, 'className')} ${attribute(element, 'itemProp')} ${attribute(element, 'rel')}`;
  if (element.tagName === 'meta' || element.tagName === 'link' || /comment|reply|mention/i.test(own)) return false;
  return bylineNames.test(own) || (element.tagName === 'p' && /^by\s+\p{Lu}/u.test(wordsIn(element)));
}

function unique(names: readonly Name[]): Name[] {
  return [...new Map(names.map((name) => [JSON.stringify(name), name])).values()];
}
