import { citeThis } from '../reader/cite-this.ts';
import { awaitChoice } from '../reader/evidence/await-choice.ts';
import { showCount } from '../reader/evidence/show-count.ts';
import { followArrivals } from '../reader/follow-arrivals.ts';
import { followSections } from '../reader/follow-sections.ts';
import { followSettings } from '../reader/follow-settings.ts';
import { startOffline } from '../reader/offline/start-offline.ts';
import { awaitPreviews } from '../reader/previews/await-previews.ts';
import { stepThroughPassages } from '../reader/step-through-passages.ts';
import { startSearch } from '../search/client/start-search.ts';

/**
 * Starts what the parts of a page do beyond HTML, where they are there. One small file for all pages costs less than one
 * for each part, and the first page brings it for the others; what an act needs is loaded with that act.
 */
export function startPage(): void {
  startSearch();
  startOffline();
  start(showCount, '[data-tray]');
  start(followSettings, '[data-settings]');
  start(citeThis, '[data-cite]');
  start(followSections, '[data-contents]');
  start(followPassages, '[data-document] > .body .prose, [data-event]', '[data-arrival]');
  start(followArrivals, '.reading.topic, section.evidence', '[data-arrival]');
  start(awaitChoice, '[data-evidence-bar]', '[data-evidence-status]');
  start(followPreviews, '#preview', '#preview-words');
}

function followPassages(passages: HTMLElement, notice: HTMLElement): void {
  stepThroughPassages(passages);
  followArrivals(passages, notice);
}

function followPreviews(card: HTMLElement, words: HTMLElement): void {
  awaitPreviews({ card, words });
}

/** Does nothing where one of the elements is not on the page. */
function start(part: (...elements: [HTMLElement, HTMLElement]) => void, ...selectors: readonly string[]): void {
  const elements = selectors.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
  if (elements.length === selectors.length) part(...(elements as [HTMLElement, HTMLElement]));
}
