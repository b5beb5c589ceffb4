import type { SummaryData } from '../../library/evidence/summary-data.ts';
import type { Capture } from './capture.ts';
import type { Evidence, EvidenceSource } from './evidence.ts';
import { joinLocators } from './join-locators.ts';

/** Joins what was chosen of what the library itself says of a topic or an event with the documents that it cites there. */
export function composeSummary({ part, id, words, passages, directive }: Capture, data: SummaryData): Evidence {
  const path = `/${id}/#${passages[0]?.id ?? ''}${directive}`;
  return {
    ...{ part: part === 'facts' ? 'facts' : 'introduction', subject: data.name, isQuoted: false, words, path },
    ...{ library: data.library, digestDate: null, sources: sourcesOf(passages, data) },
    link: `${data.library.address}${path.slice(1)}`,
  };
}

/** Each document once, in the order in which they are cited, with all its places. */
function sourcesOf(chosen: Capture['passages'], { passages, sources }: SummaryData): EvidenceSource[] {
  const cited = chosen.flatMap(({ id, marks }) => {
    const all = passages[id] ?? [];
    return marks === 'all' ? all : marks.flatMap((index) => all[index] ?? []);
  });
  return [...Map.groupBy(cited, ({ document }) => document)].flatMap(([document, places]) => {
    const source = sources[document];
    return source ? [{ ...source, place: joinLocators(places.map(({ place }) => place).filter(Boolean)) }] : [];
  });
}
