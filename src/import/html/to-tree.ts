import type { Element, ElementContent, Root as Page } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { normalisePage } from './normalise-page.ts';
import { keyOf } from './notes/note.ts';

/** A note on its way into the tree. */
export interface LabelledNote {
  readonly key: string;
  readonly label: string;
  readonly printed: string;
  readonly content: readonly ElementContent[];
  readonly line: number;
}

const schema: Schema = {
  tagNames:
    'a b blockquote br code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i kbd li ol p pre q s samp span strong strike sub sup table tbody td tfoot th thead tr tt u ul var wbr'.split(
      ' ',
    ),
  attributes: {
    a: ['href'],
    ol: ['start'],
    code: [['className', /^language-[\w-]+$/]],
    td: ['align', 'colSpan'],
    th: ['align', 'colSpan'],
    sup: ['dataLecternNote'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style', 'template'],
  ancestors: { tbody: ['table'], td: ['table'], th: ['table'], thead: ['table'], tfoot: ['table'], tr: ['table'] },
};

/** Turns what was kept of a page, and its notes, into a tree. Nothing but words, structure and links to the web passes. */
export function toTree(page: Page, notes: readonly LabelledNote[], base: string | undefined): Root {
  const labels = new Map(notes.map((note) => [note.key, note]));
  const convert = (from: Page): RootContent[] => blocksOf(normalisePage(from, base), labels);
  const body = convert(page);
  const definitions = notes.map((note): FootnoteDefinition => {
    const children = convert({ type: 'root', children: [...note.content] }) as FootnoteDefinition['children'];
    const place = { line: note.line, column: 1 };
    return {
      type: 'footnoteDefinition',
      identifier: note.label,
      label: note.label,
      children,
      position: { start: place, end: place },
    };
  });
  return { type: 'root', children: [...body, ...definitions] };
}

/** A marker whose note turns out to be empty, as words that do not run into those before it. */
function markerWords(printed: string): string {
  return /^\d+$/.test(printed) ? printed.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit) : ` [${printed}]`;
}

function blocksOf(page: Page, labels: ReadonlyMap<string, LabelledNote>): RootContent[] {
  const sup: Handle = (state, element: Element) => {
    const note = labels.get(keyOf(element));
    if (note)
      return {
        type: 'footnoteReference',
        identifier: note.label,
        label: note.label,
        data: { printed: markerWords(note.printed) },
      };
    return state.all(element);
  };
  const root = toMdast(sanitize(page, schema), { document: true, handlers: { sup } });
  return root.type === 'root' ? root.children : [];
}
