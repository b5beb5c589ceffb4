import { documentPath, eventPath, passagePath } from '../../text/site-paths.ts';
import type { EvidenceData } from '../../library/evidence/evidence-data.ts';
import type { Evidence } from './evidence.ts';
import { joinLocators } from './join-locators.ts';
import { joinPlaces } from './join-places.ts';

/** What a reader has chosen on a page. */
export interface Capture {
  readonly document: string;
  readonly part: 'digest' | 'text';
  readonly words: readonly string[];
  /**
   * Passages that the words stand in; of a digest with the indexes of the locators that belong to the words; all where
   * the page shows none, so that together they bound the words.
   */
  readonly passages: readonly { readonly id: string; readonly locators: readonly number[] | 'all' }[];
  /** Text directive; empty for none. */
  readonly directive: string;
  /** Where the accounts of an event are compared: the event, and the places in the original that its statements give. */
  readonly event?: { readonly id: string; readonly name: string; readonly places: readonly string[] };
}

/** Joins what was chosen with what the library knows of the document. */
export function composeEvidence(capture: Capture, data: EvidenceData): Evidence {
  const { document, part, words, passages, directive, event } = capture;
  const { library, title, short, citations, digestDate } = data;
  const first = passages[0]?.id ?? '';
  if (event) return composeAccount(event, `${eventPath(event)}#${first}${directive}`, words, data);
  const places = passages.map(({ id }) => data.text[id] ?? {});
  const path = `${passagePath(document, part, first)}${directive}`;
  return {
    kind: part === 'text' ? 'quotation' : 'paraphrase',
    isQuoted: part === 'text' && places.every(({ isQuoted }) => isQuoted),
    ...{ words, title, short, citations, library, digestDate, event: null, path },
    place: part === 'text' ? joinPlaces(places) : digestPlaces(passages, data),
    link: `${library.address}${(part === 'digest' || data.isTextPublic ? path : digestPath(document, data.points[first])).slice(1)}`,
  };
}

/** What the library says of an account beside others: its paraphrase, as a digest is, but of another page and without a date. */
function composeAccount(
  { name, places }: NonNullable<Capture['event']>,
  path: string,
  words: readonly string[],
  { library, title, short, citations }: EvidenceData,
): Evidence {
  return {
    ...{ kind: 'paraphrase', isQuoted: false, words, title, short, citations, library, digestDate: null, event: name, path },
    place: joinLocators(places.filter(Boolean)),
    link: `${library.address}${path.slice(1)}`,
  };
}

function digestPlaces(passages: Capture['passages'], { digest }: EvidenceData): string {
  const named = passages.flatMap(({ id, locators }) =>
    locators === 'all' ? (digest[id] ?? []) : locators.flatMap((index) => digest[id]?.[index] ?? []),
  );
  return joinLocators(named);
}

/** Where the public reader has no full text, the words are not on its pages: only the point that speaks of them. */
function digestPath(document: string, point: string | undefined): string {
  return point === undefined ? documentPath(document) : passagePath(document, 'digest', point);
}
