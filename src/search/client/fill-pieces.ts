import type { Piece } from '../query/excerpt.ts';

/** Puts pieces of text into an element, as text and nothing else. */
export function fillPieces(element: Element, pieces: readonly Piece[]): void {
  element.replaceChildren(...pieces.map(({ text, isMarked }) => (isMarked ? markText(text) : document.createTextNode(text))));
}

function markText(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
