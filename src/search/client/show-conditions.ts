import type { Facet } from '../query/search-engine.ts';
import { askWith } from './ask-with.ts';
import { conditionInWords, withoutConditions } from './condition.ts';
import { copyTemplate, findElement } from './find-element.ts';
import type { Showing } from './showing.ts';

/** Shows each condition of the query with a link that takes it out. */
export function showConditions({ place, request, conditions, engine }: Showing): void {
  const list = findElement(place, 'conditions');
  list.hidden = conditions.length === 0;
  list.replaceChildren(
    ...conditions.map((condition) => {
      const element = copyTemplate(place, 'condition');
      const { facet, values } = condition;
      if (facet !== null && values.length === 0) element.dataset.void = '';
      findElement(element, 'words').textContent = conditionInWords(condition, labelOf);
      askWith(findElement(element, 'link'), { ...request, query: withoutConditions(request.query, [condition]) });
      return element;
    }),
  );

  function labelOf(ofFacet: Facet, value: string): string {
    if (ofFacet === 'topic') return engine.lexicon.names.topics.get(value)?.names[0]?.text ?? value;
    const box = document.querySelector(`[data-facet="${ofFacet}"] input[value="${CSS.escape(value)}"]`);
    return box?.parentElement?.querySelector('span')?.textContent ?? value;
  }
}
