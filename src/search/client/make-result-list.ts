import { askWith } from './ask-with.ts';
import { findElement } from './find-element.ts';
import { countInWords } from './outcome-words.ts';
import { showConditions } from './show-conditions.ts';
import { showNotes } from './show-notes.ts';
import { preparePassages } from './show-passages.ts';
import { prepareResults } from './show-results.ts';
import { prepareTopics, topicOfCard } from './show-topics.ts';
import type { Showing } from './showing.ts';
import { whyNot } from './why-not.ts';

/** The place of the results on the search page. It shows one of four things at a time. */
export interface ResultList {
  readonly showCover: () => void;
  readonly showFailure: () => void;
  readonly showWaiting: () => void;
  /** Shows what was found. What is there stays until it is loaded; nothing changes where it is no longer wanted. */
  readonly showOutcome: (showing: Showing) => Promise<void>;
}

const parts = ['unknown', 'corrected', 'proposed', 'verbatim', 'narrowed', 'near', 'conditions', 'topics'];
const others = ['more', 'failure', 'cover', 'ordering', 'clear', 'views', 'passages-heading'];

/** Makes the place of the results ready. */
export function makeResultList(place: HTMLElement): ResultList {
  const part = (name: string): HTMLElement => findElement(place, name);
  const clear = (status: string): void => {
    part('status').textContent = status;
    for (const name of [...parts, ...others]) part(name).hidden = true;
    part('cover').dataset.ready = '';
    for (const name of ['list', 'groups', 'card']) part(name).replaceChildren();
  };
  return {
    showCover: () => {
      clear('');
      part('cover').hidden = false;
    },
    showFailure: () => {
      clear('');
      part('failure').hidden = false;
      part('reason').textContent = whyNot(part('reason'));
    },
    showWaiting: () => (part('status').textContent = 'Searching …'),
    showOutcome: async (showing) => {
      const { request, outcome, isWanted } = showing;
      const isElsewhere = (id: string): boolean => id === topicOfCard(showing)?.topic.record;
      const prepared = await Promise.all([
        prepareTopics(showing),
        request.view === 'passages' ? preparePassages(showing) : prepareResults(showing, isElsewhere),
      ]);
      if (!isWanted()) return;
      clear(countInWords(outcome, outcome.correction?.query ?? request.query));
      showConditions(showing);
      showNotes(showing);
      showViews(showing);
      part('cover').hidden = outcome.records.length > 0;
      part('ordering').hidden = outcome.records.length < 2 || request.query.trim() === '';
      for (const show of prepared) show();
    },
  };
}

function showViews({ place, request, outcome }: Showing): void {
  const views = findElement(place, 'views');
  views.hidden = outcome.records.length === 0 || request.query.trim() === '';
  for (const view of ['results', 'passages'] as const) {
    const link = findElement(views, `view-${view}`);
    askWith(link, { ...request, view });
    link.ariaCurrent = request.view === view ? 'true' : null;
  }
}
