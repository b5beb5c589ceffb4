import type { PhrasingContent } from 'mdast';

/** A run of words that stands in one text node, at `start` of the passage's text. */
export interface PlainText {
  readonly text: string;
  /** The text with everything that may hold no mention (code, addresses) blanked out, of the same length. */
  readonly matchable: string;
}

/** Words of inline content: no note markers, no locators, no citations; breaks are spaces; pictures give their alternative text. */
export function plainText(nodes: readonly PhrasingContent[]): PlainText {
  const pieces = nodes.map(pieceOf);
  return { text: pieces.map((piece) => piece.text).join(''), matchable: pieces.map((piece) => piece.matchable).join('') };
}

function pieceOf(node: PhrasingContent): PlainText {
  if (node.type === 'text') return { text: node.value, matchable: blankAddresses(node.value) };
  if (node.type === 'inlineCode') return { text: node.value, matchable: blank(node.value) };
  if (node.type === 'break') return { text: ' ', matchable: ' ' };
  if (node.type === 'image') return { text: node.alt ?? '', matchable: blank(node.alt ?? '') };
  if (node.type === 'textDirective' || !('children' in node)) return { text: '', matchable: '' };
  return plainText(node.children);
}

function blankAddresses(text: string): string {
  return text.replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/g, blank);
}

function blank(text: string): string {
  return '\0'.repeat(text.length);
}
