import { parseLocator } from '../markup/locator.ts';
import { resolveLocator } from '../markup/resolve-locator.ts';
import type { Compiled } from '../markup/compiled.ts';
import type { Problem } from '../problem.ts';
import type { Content, Entry } from './content.ts';
import { lineProblem, suggest } from './entry-problem.ts';

type Bodies = Pick<Content, 'documents' | 'texts' | 'topics'>;

/** What is wrong between passages and what they cite: citations of nothing, and locators that miss the full text. */
export function checkPassages(content: Bodies): Problem[] {
  return [...unknownCitations(content), ...deadLocators(content)];
}

function unknownCitations({ documents, texts, topics }: Bodies): Problem[] {
  const known = documents.map(({ id }) => id);
  const references = new Map(documents.map(({ id, record }) => [id, (record.references ?? []).map((reference) => reference.id)]));
  return [
    ...[...documents, ...texts].flatMap((entry) => citationsIn(entry, new Set([...known, ...(references.get(entry.id) ?? [])]))),
    ...topics.flatMap((entry) => citationsIn(entry, new Set(known))),
  ];
}

function citationsIn(entry: Entry<unknown>, known: ReadonlySet<string>): Problem[] {
  return entry.body.passages.flatMap(({ citations, line }) =>
    citations.filter((id) => !known.has(id)).map((id) => lineProblem(entry, line, unknownCitation(id, known))),
  );
}

function unknownCitation(id: string, known: ReadonlySet<string>) {
  return {
    rule: 'markup/unknown-citation',
    what: `“${id}” is neither a document of the library nor a reference of this document.`,
    why: 'The citation would lead nowhere.',
    fix: `${suggest(id, known)}Write the id of a document or of a reference.`,
  };
}

function deadLocators({ documents, texts }: Bodies): Problem[] {
  const held = new Map(texts.map((text) => [text.id, text.body]));
  return documents.flatMap((entry) => {
    const text = held.get(entry.id);
    if (!text) return [];
    return entry.body.passages.flatMap(({ locators, line }) =>
      locators.filter((locator) => isDead(locator, text)).map((locator) => lineProblem(entry, line, deadLocator(locator))),
    );
  });
}

/** True where a part of a locator misses the text. Texts do not say where their pages are, so that pages cannot miss. */
function isDead(locator: string, text: Compiled): boolean {
  const parts = locator.split(';').filter((part) => parseLocator(part)[0]?.pages === undefined);
  return parts.some((part) => resolveLocator(part, text).length === 0);
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
