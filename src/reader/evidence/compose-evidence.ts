import { documentPath, eventPath, passagePath } from '../../text/site-paths.ts';
import type { EvidenceData } from '../../library/evidence/evidence-data.ts';
import type { Capture } from './capture.ts';
import type { Evidence } from './evidence.ts';
import { joinLocators } from './join-locators.ts';
import { joinPlaces } from './join-places.ts';

/** Joins what was chosen of a document with what the library knows of it. */
export function composeEvidence(capture: Capture, data: EvidenceData): Evidence {
  const { id: document, part, words, passages, directive, event } = capture;
  const { library, title, short, citations, digestDate } = data;
  const first = passages[0]?.id ?? '';
  if (event) return composeAccount(event, `${eventPath(event)}#${first}${directive}`, words, data);
  const places = passages.map(({ id }) => data.text[id] ?? {});
  const isText = part === 'text';
  const path = `${passagePath(document, isText ? 'text' : 'digest', first)}${directive}`;
  return {
    ...{ part: isText ? 'text' : 'digest', subject: title, words, library, digestDate, path },
    isQuoted: isText && places.every(({ isQuoted }) => isQuoted),
    sources: [{ short, citations, place: isText ? joinPlaces(places) : digestPlaces(passages, data) }],
    link: `${library.address}${(isText && !data.isTextPublic ? digestPath(document, data.points[first]) : path).slice(1)}`,
  };
}

/** What the library says of an account beside others: its paraphrase, as a digest is, but of another page and without a date. */
function composeAccount(
  { name, places }: NonNullable<Capture['event']>,
  path: string,
  words: readonly string[],
  { library, short, citations }: EvidenceData,
): Evidence {
  return {
    ...{ part: 'accounts', subject: name, isQuoted: false, words, library, digestDate: null, path },
    sources: [{ short, citations, place: joinLocators(places.filter(Boolean)) }],
    link: `${library.address}${path.slice(1)}`,
  };
}

function digestPlaces(passages: Capture['passages'], { digest }: EvidenceData): string {
  const named = passages.flatMap(({ id, marks }) =>
    marks === 'all' ? (digest[id] ?? []) : marks.flatMap((index) => digest[id]?.[index] ?? []),
  );
  return joinLocators(named);
}

/** Where the public reader has no full text, the words are not on its pages: only the point that speaks of them. */
function digestPath(document: string, point: string | undefined): string {
  return point === undefined ? documentPath(document) : passagePath(document, 'digest', point);
}
