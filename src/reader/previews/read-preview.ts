import type { Preview, Run } from '../../library/previews/preview.ts';
import { partLabels, passageCard } from './passage-card.ts';

/** What stands in a passage without being words of it. */
const furniture = '.self, .former, .marker, .sr, .locator, .citation, button, aside, [popover]';
const wordsShown = 300;

/**
 * What a card shows of a passage or a reference of the page at hand. Nothing for other places of the page,
 * and for the passage that the link itself stands in.
 */
export function readPreview(link: HTMLAnchorElement): Preview | null {
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!target || target.contains(link)) return null;
  if (target.id.startsWith('ref-')) return readReference(target);
  const part = /^([dtp])-/.exec(target.id)?.[1];
  if (part !== 'd' && part !== 't' && part !== 'p') return null;
  const { words, language } = wordsOf(target);
  const passage = { section: wordsOf(headingBefore(target)).words, words: shortened(words) };
  return passageCard(partLabels[part], wordsOf(document.querySelector('h1')), passage, part === 't' ? language : undefined);
}

function readReference(entry: HTMLElement): Preview {
  const details = [...entry.querySelectorAll('.by, .where')].map(wordsOf);
  const foot = entry.querySelector<HTMLElement>('[data-brief]')?.dataset.brief ?? '';
  return { label: 'Reference', title: wordsOf(entry.querySelector('cite')), details, words: { words: '' }, foot };
}

function headingBefore(target: Element): Element | null {
  const headings = [...document.querySelectorAll('main :is(h2, h3, h4)')];
  return headings.findLast((heading) => heading.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) ?? null;
}

function wordsOf(element: Element | null): Run {
  if (!element) return { words: '' };
  const copy = element.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll(furniture)) other.remove();
  const language = element.closest<HTMLElement>('[lang]')?.lang;
  return { words: copy.textContent.replace(/\s+/g, ' ').trim(), ...(language !== undefined && { language }) };
}

function shortened(words: string): string {
  return words.length <= wordsShown ? words : `${words.slice(0, words.lastIndexOf(' ', wordsShown))}…`;
}
