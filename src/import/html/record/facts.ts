import type { Element, Root } from 'hast';
import { attribute, elementsOf, lineOfPage, wordsIn } from '../page.ts';

/** One statement of a page about itself: under which name it makes it, and where. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly line: number;
  /** What an editor is shown: `meta citation_author`, `JSON-LD datePublished`. */
  readonly evidence: string;
}

/** What the head of a page and its structured data say, in the order of the page. Names are in lower case, those of JSON-LD begin with `ld:`. */
export function factsOf(page: Root): Fact[] {
  return elementsOf(page).flatMap((element) => {
    if (element.tagName === 'meta') return metaFact(element);
    if (element.tagName === 'link') return linkFact(element);
    if (element.tagName === 'title')
      return [
        { name: 'title', value: wordsIn({ ...element, tagName: 'p' }), line: lineOfPage(element), evidence: 'title element' },
      ];
    if (element.tagName === 'html' && attribute(element, 'lang'))
      return [{ name: 'lang', value: attribute(element, 'lang'), line: lineOfPage(element), evidence: 'lang of the page' }];
    return attribute(element, 'type') === 'application/ld+json' ? structuredFacts(element) : [];
  });
}

/** The first value, in the order of the names asked for. */
export function firstFact(facts: readonly Fact[], ...names: string[]): Fact | undefined {
  return names.map((name) => facts.find((fact) => fact.name === name && fact.value !== '')).find((fact) => fact !== undefined);
}

function metaFact(element: Element): Fact[] {
  const name = attribute(element, 'property') || attribute(element, 'name') || attribute(element, 'itemProp');
  const value = attribute(element, 'content').replace(/\s+/gu, ' ').trim();
  return name === '' || value === ''
    ? []
    : [{ name: name.toLowerCase(), value, line: lineOfPage(element), evidence: `meta ${name}` }];
}

function linkFact(element: Element): Fact[] {
  const isCanonical = attribute(element, 'rel').toLowerCase().split(' ').includes('canonical');
  return isCanonical
    ? [{ name: 'canonical', value: attribute(element, 'href'), line: lineOfPage(element), evidence: 'canonical link' }]
    : [];
}

const works =
  /^(?:\w*Article|BlogPosting|Report|WebPage|ScholarlyArticle|Book|Chapter|CreativeWork|TechArticle|DiscussionForumPosting|SocialMediaPosting)$/;

function structuredFacts(element: Element): Fact[] {
  const source = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const line = lineOfPage(element);
  const fact = (name: string, value: unknown): Fact[] =>
    namesIn(value).map((each) => ({
      name: `ld:${name.toLowerCase()}`,
      value: each.replace(/\s+/gu, ' ').trim(),
      line,
      evidence: `JSON-LD ${name}`,
    }));
  const found = entities(parsed(source)).filter((entity) => namesIn(entity['@type']).some((type) => works.test(type)));
  return found
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((work) => [
      ...fact('type', work['@type']),
      ...fact('headline', work.headline ?? work.name),
      ...fact('author', work.author ?? work.creator),
      ...fact('datePublished', work.datePublished),
      ...fact('publisher', work.publisher),
      ...fact('inLanguage', work.inLanguage),
    ]);
}

function rank(entity: Readonly<Record<string, unknown>>): number {
  return namesIn(entity['@type']).includes('WebPage') ? 1 : 0;
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(
      source.replace(/^\s*(?:\/\*.*?\*\/|<!--|\/\/\s*<!\[CDATA\[)\s*/s, '').replace(/\s*(?:-->|\/\/\s*\]\]>)\s*$/, ''),
    );
  } catch {
    return null;
  }
}

/** The objects of a structure that say what they are, to a depth of six. */
function entities(value: unknown, depth = 0): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null || depth > 6) return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((each) => entities(each, depth + 1));
  const own = value as Record<string, unknown>;
  return [...('@type' in own ? [own] : []), ...entities(own['@graph'], depth + 1), ...entities(own.mainEntity, depth + 1)];
}

/** Strings, or the names of objects, one or many. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return 'name' in value ? namesIn(value.name) : [];
}
