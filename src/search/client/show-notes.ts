import { topicPath } from '../../text/site-paths.ts';
import { askWith } from './ask-with.ts';
import { withoutConditions } from './condition.ts';
import { findElement } from './find-element.ts';
import { nearTopics } from './near-topics.ts';
import { unknownFiltersInWords, unknownInWords } from './outcome-words.ts';
import type { Showing } from './showing.ts';

/** Says above the results how the query was understood: what was corrected, may be meant, or stands nowhere, each with a way on. */
export function showNotes(showing: Showing): void {
  showCorrection(showing);
  const { place, outcome, request, conditions } = showing;
  // What is still being typed has no value yet.
  const isOpen = ({ value }: { value: string }): boolean => request.isTyping === true && request.query.endsWith(value);
  const filters = outcome.unknownFilters.filter((filter) => !isOpen(filter));
  showLine(place, 'unknown', [unknownInWords(outcome.unknown), unknownFiltersInWords(filters)].filter(Boolean).join(' '));
  const narrowing = conditions.filter(({ facet, values, isExcluded }) => isExcluded || (facet !== null && values.length > 0));
  const isNarrowed = narrowing.length + Object.values(request.choice).flat().length > 0;
  const isMiss = outcome.records.length === 0;
  findElement(place, 'narrowed').hidden = !isMiss || !isNarrowed;
  const choice = {};
  askWith(findElement(place, 'widen'), { ...request, query: withoutConditions(request.query, narrowing), choice });
  findElement(place, 'clear').hidden = Object.values(request.choice).flat().length === 0;
  askWith(findElement(place, 'clear'), { ...request, choice });
  showNear(showing, isMiss);
}

function showCorrection({ place, outcome: { correction, proposal }, request }: Showing): void {
  findElement(place, 'corrected').hidden = correction === null;
  findElement(place, 'meant').textContent = correction?.query ?? '';
  askWith(findElement(place, 'instead'), { ...request, isVerbatim: true });
  findElement(place, 'instead').textContent = request.query.trim();
  findElement(place, 'proposed').hidden = proposal === null;
  askWith(findElement(place, 'proposal'), { ...request, query: proposal?.query ?? '', isVerbatim: false });
  findElement(place, 'proposal').textContent = proposal?.query ?? '';
  findElement(place, 'verbatim').hidden = !request.isVerbatim;
  askWith(findElement(place, 'freely'), { ...request, isVerbatim: false });
}

function showLine(place: ParentNode, name: string, words: string): void {
  findElement(place, name).textContent = words;
  findElement(place, name).hidden = words === '';
}

/** Topics whose names are much like what was sought in vain. */
function showNear({ place, site, engine, request }: Showing, isMiss: boolean): void {
  const topics = isMiss ? nearTopics(engine.lexicon, request.query) : [];
  findElement(place, 'near').hidden = topics.length === 0;
  const links = topics.map(({ id, names }) => {
    const link = document.createElement('a');
    link.href = site.of(topicPath(id));
    link.textContent = names[0]?.text ?? id;
    return link;
  });
  findElement(place, 'near-topics').replaceChildren(...links.flatMap((link, index) => (index > 0 ? [', ', link] : [link])));
}
