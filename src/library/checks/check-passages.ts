import type { Compiled, Passage } from '../../markup/compiled.ts';
import type { Problem } from '../../problem.ts';
import { unescapeHtml } from '../../text/escape-html.ts';
import type { Content, Entry } from '../content/content.ts';
import { lineProblem, suggest } from '../content/entry-problem.ts';
import { missesText } from './misses-text.ts';

type Bodies = Pick<Content, 'documents' | 'texts' | 'topics' | 'events' | 'guide' | 'about'>;

/** What is wrong between passages and what they cite: citations of nothing, and locators that miss the full text. */
export function checkPassages(content: Bodies): Problem[] {
  return [...unknownCitations(content), ...deadLocators(content)];
}

function unknownCitations({ documents, texts, topics, events, guide, about }: Bodies): Problem[] {
  const known = new Set(documents.map(({ id }) => id));
  const references = new Map(documents.map(({ id, record }) => [id, (record.references ?? []).map((reference) => reference.id)]));
  return [
    ...[...documents, ...texts].flatMap((entry) => citationsIn(entry, known, new Set(references.get(entry.id)))),
    ...[...topics, ...events, ...guide, ...(about ? [about] : [])].flatMap((entry) => citationsIn(entry, known, new Set())),
  ];
}

function citationsIn(entry: Entry<unknown>, known: ReadonlySet<string>, own: ReadonlySet<string>): Problem[] {
  const isKnown = (id: string): boolean => known.has(id) || own.has(id);
  return entry.body.passages.flatMap(({ citations, line }) =>
    citations.filter((id) => !isKnown(id)).map((id) => lineProblem(entry, line, unknownCitation(id, [...known, ...own]))),
  );
}

function unknownCitation(id: string, known: readonly string[]) {
  return {
    rule: 'markup/unknown-citation',
    what: `“${id}” is neither a document of the library nor a reference of this document.`,
    why: 'The citation would lead nowhere.',
    fix: `${suggest(id, known)}Write the id of a document or of a reference.`,
  };
}

function deadLocators({ documents, texts, topics, events }: Bodies): Problem[] {
  const held = new Map(texts.map((text) => [text.id, text.body]));
  const isDead = ({ document, locator }: CitedPlace): boolean => {
    const text = held.get(document);
    return text !== undefined && missesText(locator, text);
  };
  return [...documents, ...topics, ...events].flatMap((entry) =>
    entry.body.passages.flatMap((passage) => {
      const own = passage.locators.map((locator) => ({ document: entry.id, locator }));
      const dead = [...own, ...citedPlaces(entry.body, passage)].filter(isDead);
      return dead.map(({ locator }) => lineProblem(entry, passage.line, deadLocator(locator)));
    }),
  );
}

/** A place of a document that a passage names. */
interface CitedPlace {
  readonly document: string;
  readonly locator: string;
}

/** The places that the citations of a passage name (`:cite[id]{at="…"}`). */
function citedPlaces(body: Compiled, { range }: Passage): CitedPlace[] {
  const marks = body.html.slice(...range).matchAll(/<x-cite id="([^"]+)" at="([^"]+)">/g);
  return [...marks].map(([, document = '', locator = '']) => ({
    document: unescapeHtml(document),
    locator: unescapeHtml(locator),
  }));
}

function deadLocator(locator: string) {
  return {
    rule: 'digest/dead-locator',
    severity: 'warning',
    what: `The locator “${locator}” points nowhere in the full text.`,
    why: 'A reader who follows it cannot check the claim.',
    fix: 'Count the paragraphs of the section again, or correct the name of the section.',
  } as const;
}
