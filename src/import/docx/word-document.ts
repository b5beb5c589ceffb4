/** An element of the tree that mammoth makes of a Word document before it writes HTML. Documented as unstable: only what is used is here. */
export interface WordElement {
  readonly type: string;
  readonly children?: readonly WordElement[];
  readonly value?: string;
  readonly name?: string;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level: string; readonly isOrdered: boolean } | null;
  readonly indent?: { readonly start: string | null; readonly end: string | null };
  readonly noteType?: string;
  readonly noteId?: string;
  readonly commentId?: string;
  readonly checked?: boolean;
  readonly body?: readonly WordElement[];
  readonly authorName?: string | null;
}

/** The whole document, with its notes and comments. */
export interface WordDocument extends WordElement {
  readonly children: readonly WordElement[];
  readonly notes: { readonly _notes: Readonly<Record<string, WordElement>> };
  readonly comments: readonly WordElement[];
}

/** The words of an element; each paragraph ends a line. */
export function wordsOfElement(element: WordElement): string {
  if (element.type === 'text') return element.value ?? '';
  if (element.type === 'tab' || element.type === 'break') return ' ';
  const inner = [...(element.children ?? []), ...(element.body ?? [])].map(wordsOfElement).join('');
  return element.type === 'paragraph' ? `${inner}\n` : inner;
}

/** Every element of a kind within one, in order. */
export function elementsOfType(element: WordElement, type: string): WordElement[] {
  const own = element.type === type ? [element] : [];
  return [...own, ...[...(element.children ?? []), ...(element.body ?? [])].flatMap((child) => elementsOfType(child, type))];
}
