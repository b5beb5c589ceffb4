import type { Image, Link, Paragraph, PhrasingContent } from 'mdast';
import { lineOf, uniqueId, type CompileState } from './compile-state.ts';
import type { MarkupFault, Mention, Passage } from './compiled.ts';
import { passageId } from './passage-id.ts';
import { joinTexts, plainText } from './plain-text.ts';
import { renderInline, type InlineContext } from './render-inline.ts';

type Inline = Pick<Paragraph, 'children'>;

/** How a passage is written: its tag (`id` is added to it), what closes it, and what stands around each paragraph or cell. */
export interface PassageShape {
  readonly kind: Passage['kind'];
  readonly open: string;
  readonly close: string;
  readonly wrap?: (index: number) => readonly [string, string];
}

/** Writes one passage: its id from its words, its mentions, its HTML. */
export function writePassage(shape: PassageShape, paragraphs: readonly Inline[], state: CompileState): void {
  const plain = joinTexts(paragraphs.map((paragraph) => plainText(paragraph.children)));
  const id = uniqueId(passageId(state.options.body, plain.text), state.ids);
  const { mentions, linked, undecided, decided } = state.findMentions.inPassage(plain, state.options.decisions?.get(id));
  state.undecided.push(...undecided.map((words) => ({ passage: id, ...words })));
  state.decided.push(...decided.map((words) => ({ passage: id, ...words })));
  state.html += `${shape.open} id="${id}">`;
  const start = state.html.length;
  const context = inlineContext(mentions, linked, state);
  for (const [index, paragraph] of paragraphs.entries()) state.html += renderParagraph(paragraph.children, index, context, shape);
  state.passages.push({
    ...{ id, kind: shape.kind, text: plain.text, range: [start, state.html.length], mentions },
    ...placeOf(shape, state),
    ...{ locators: context.locators, citations: context.citations, notes: context.notes },
    line: firstLine(paragraphs, state),
  });
  state.html += shape.close;
  keepMarkers(context.notes, id, state);
}

/** Context for inline content that is no passage (headings) or for one with mentions. */
export function inlineContext(mentions: readonly Mention[], linked: ReadonlySet<Mention>, state: CompileState): InlineContext {
  return {
    ...{ mentions, linked, locators: [], citations: [], notes: [], offset: 0, afterLink: '' },
    labelOf: ({ identifier, label }) => state.definitions.get(identifier)?.label ?? label ?? identifier,
    isMarked: (label) => state.markers.has(label),
    fault: (rule, node) => {
      state.faults.push(addressFault(rule, node, lineOf(node, state)));
    },
  };
}

/** Keeps that the passage or heading `id` carries the markers of these notes. */
export function keepMarkers(labels: readonly string[], id: string, { markers }: CompileState): void {
  for (const label of new Set(labels)) {
    const ids = markers.get(label);
    if (ids) ids.push(id);
    else markers.set(label, [id]);
  }
}

function renderParagraph(
  children: readonly PhrasingContent[],
  index: number,
  context: InlineContext,
  shape: PassageShape,
): string {
  if (index > 0) context.offset += 1;
  const [open, close] = shape.wrap?.(index) ?? ['', ''];
  return open + renderInline(children, context) + close;
}

function placeOf(shape: PassageShape, state: CompileState): Pick<Passage, 'heading' | 'block' | 'ordinal'> {
  if (shape.kind === 'note') return { heading: -1, block: 0, ordinal: 0 };
  return { heading: state.headings.length - 1, block: state.block, ordinal: state.ordinal };
}

function firstLine(paragraphs: readonly Inline[], state: CompileState): number {
  const node = paragraphs[0]?.children[0];
  return node ? lineOf(node, state) : state.options.firstLine;
}

function addressFault(rule: 'address' | 'picture', node: Link | Image, line: number): MarkupFault {
  const place = { severity: 'error' as const, line, column: node.position?.start.column ?? 1 };
  if (rule === 'picture') {
    return {
      ...place,
      rule: 'markup/outside-picture',
      what: `The picture “${node.url}” does not come from this site.`,
      why: 'The reader loads nothing from elsewhere, so that it works offline and nobody is followed.',
      fix: 'Put the file into `public` and write its path from there, beginning with a slash.',
    };
  }
  return {
    ...place,
    rule: 'markup/refused-address',
    what: `The link leads to “${node.url}”, which is not an address that the reader opens.`,
    why: 'Only http, https and mailto addresses, paths of this site and fragments are safe and last.',
    fix: 'Write the whole address, or a path that begins with a slash.',
  };
}
