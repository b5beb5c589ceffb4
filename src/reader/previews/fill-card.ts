import type { Preview, Run } from '../../library/previews/preview.ts';

/** Puts a preview into the part of the card for words. All of it is set as text, so that no content becomes markup. The title is a link. */
export function fillCard(card: HTMLElement, { label, title, details, words, isOriginal, foot }: Preview, address: string): void {
  const heading = part('p', 'title plain-links');
  const link = document.createElement('a');
  link.href = address;
  heading.append(setRun(link, title));
  const middle = part('p', 'small');
  for (const [index, detail] of details.entries()) {
    if (index > 0) middle.append(' · ');
    middle.append(setRun(document.createElement('bdi'), detail));
  }
  const body = setRun(part(isOriginal ? 'blockquote' : 'p', 'words'), words);
  const rows = [setText(part('p', 'label small'), label), heading, middle, body, setText(part('p', 'foot small'), foot)];
  card.replaceChildren(...rows.filter(({ textContent }) => textContent !== ''));
}

function part(name: 'p' | 'blockquote', className: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

function setRun<Kind extends HTMLElement>(element: Kind, { words, language }: Run): Kind {
  element.textContent = words;
  element.dir = 'auto';
  if (language !== undefined) element.lang = language;
  return element;
}

function setText(element: HTMLElement, words: string): HTMLElement {
  element.textContent = words;
  return element;
}
