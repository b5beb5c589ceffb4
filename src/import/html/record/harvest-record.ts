import type { Root } from 'hast';
import type { DocumentKind } from '../../../schema/document.ts';
import { languageField } from '../../../schema/fields.ts';
import type { Found, RecordEvidence } from '../../draft.ts';
import { readDateLine, readDates } from '../../read-date.ts';
import { attribute, elementsOf, lineOfPage, wordsIn } from '../page.ts';
import { findAuthors } from './authors.ts';
import { factsOf, firstFact, type Fact } from './facts.ts';
import { findTitle } from './title.ts';

const dateNames = [
  'citation_publication_date',
  'citation_date',
  'article:published_time',
  'ld:datepublished',
  'dc.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'date',
  'pubdate',
  'publish-date',
  'og:pubdate',
  'citation_online_date',
];

/** What a page says of itself in its head, structured data, bylines and time elements. Nothing is guessed. */
export function harvestRecord(page: Root): RecordEvidence {
  const facts = factsOf(page);
  const fields = {
    title: findTitle(page, facts),
    authors: findAuthors(page, facts),
    container: found(
      firstFact(facts, 'citation_journal_title', 'og:site_name', 'ld:publisher', 'prism.publicationname', 'application-name'),
      0.85,
    ),
    publisher: found(firstFact(facts, 'citation_publisher', 'dc.publisher', 'dcterms.publisher', 'ld:publisher'), 0.85),
    kind: findKind(facts),
    date: findDate(page, facts),
    language: findLanguage(facts),
    url: findAddress(facts),
    doi: findDoi(facts),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function found(fact: Fact | undefined, confidence: number, value = fact?.value): Found<string> | undefined {
  return fact && value ? { value, line: fact.line, evidence: fact.evidence, confidence } : undefined;
}

function findKind(facts: readonly Fact[]): Found<DocumentKind> | undefined {
  const journal = firstFact(facts, 'citation_journal_title');
  if (journal) return { value: 'journal-article', line: journal.line, evidence: journal.evidence, confidence: 0.9 };
  const news = facts.find(({ name, value }) => name === 'ld:type' && /^(?:\w*NewsArticle)$/.test(value));
  return news && { value: 'news', line: news.line, evidence: `${news.evidence} ${news.value}`, confidence: 0.9 };
}

function findDate(page: Root, facts: readonly Fact[]): Found<string> | undefined {
  for (const name of dateNames) {
    const fact = firstFact(facts, name);
    const date = fact && isoDate(fact.value);
    if (date) return found(fact, 0.95, date);
  }
  return dateInBody(page);
}

/** Time elements and lines that hold nothing but a date; only where all of them agree. */
function dateInBody(page: Root): Found<string> | undefined {
  const times = elementsOf(page).filter(
    (element) =>
      element.tagName === 'time' ||
      /datepublished/i.test(attribute(element, 'itemProp')) ||
      /(?:^|[\s_-])(?:date|published|dateline)(?:[\s_-]|$)/i.test(attribute(element, 'className')),
  );
  const dated = times.flatMap((element) => {
    const value = isoDate(attribute(element, 'dateTime') || attribute(element, 'content')) ?? readDateLine(wordsIn(element))?.iso;
    return value ? [{ value, line: lineOfPage(element), evidence: wordsIn(element) || 'time element', confidence: 0.7 }] : [];
  });
  return new Set(dated.map(({ value }) => value)).size === 1 ? dated[0] : undefined;
}

/** The day of a machine date (`2019-11-19T05:00Z`, `2019/11/19`), as it stands there; else of a written one. */
function isoDate(value: string): string | undefined {
  const match = /^\s*([12]\d{3})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?=$|[T\s])/.exec(value);
  if (!match) return /^\s*[12]\d{3}\s*$/.test(value) ? value.trim() : readDates(value)[0]?.iso;
  const parts = (match.slice(1) as (string | undefined)[])
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'));
  return (
    readDates(parts.length === 3 ? parts.join('-') : '')[0]?.iso ??
    (Number(parts[1]) <= 12 && parts.length === 2 ? parts.join('-') : undefined)
  );
}

function findLanguage(facts: readonly Fact[]): Found<string> | undefined {
  const fact = firstFact(facts, 'citation_language', 'lang', 'ld:inlanguage', 'dc.language', 'og:locale', 'content-language');
  const code = fact?.value.replace('_', '-').split('-')[0]?.toLowerCase() ?? '';
  return languageField.safeParse(code).success ? found(fact, 0.8, code) : undefined;
}

function findAddress(facts: readonly Fact[]): Found<string> | undefined {
  const fact = ['canonical', 'og:url', 'citation_fulltext_html_url', 'dc.identifier.uri']
    .map((name) => facts.find((each) => each.name === name && isAddress(each.value)))
    .find((each) => each);
  return found(fact, 0.95);
}

function isAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

function findDoi(facts: readonly Fact[]): Found<string> | undefined {
  for (const fact of facts.filter(({ name }) =>
    ['citation_doi', 'dc.identifier', 'prism.doi', 'dc.identifier.doi', 'bepress_citation_doi'].includes(name),
  )) {
    const doi = /10\.\d{4,9}\/\S+/.exec(fact.value)?.[0];
    if (doi) return found(fact, 0.95, doi);
  }
  return undefined;
}
