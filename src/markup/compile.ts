import type { Nodes, Paragraph, Root } from 'mdast';
import { bodyFaults } from './body-faults.ts';
import { lineOf, startState, type CompileOptions, type CompileState } from './compile-state.ts';
import type { Compiled, CompiledNote, MarkupFault } from './compiled.ts';
import { emptyBody } from './empty-body.ts';
import { MarkupError, parseMarkdown } from './parse.ts';
import { strayMarkers } from './stray-markers.ts';
import { writeBlock } from './write-block.ts';
import { writePassage } from './write-passage.ts';

/** Parses a body once and gives its HTML, headings, passages, notes and faults. Never throws on bad content. */
export function compileBody(source: string, options: CompileOptions): Compiled {
  const body = source.replace(/\r\n?/g, '\n').normalize('NFC');
  const tree = parse(body, options);
  if ('faults' in tree) return tree;
  const state = startState(tree, options);
  for (const node of tree.children) writeBlock(node, state);
  const notesStart = state.html.length;
  const notes = writeNotes(state);
  const faults = [...state.faults, ...bodyFaults(tree, options.firstLine), ...strayMarkers(tree, body, options.firstLine)];
  const { html, headings, passages, undecided, decided, usesComponents } = state;
  return { html, notesStart, headings, passages, notes, undecided, decided, usesComponents, faults };
}

function parse(body: string, options: CompileOptions): Root | Compiled {
  try {
    return parseMarkdown(body);
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    return unreadable(error, options.firstLine);
  }
}

function unreadable({ rule, line, column, message }: MarkupError, firstLine: number): Compiled {
  const what = `The text cannot be read as MDX: ${message.replace(/\.?$/, '.')}`;
  const fault: MarkupFault = { rule, severity: 'error', line: line + firstLine - 1, column, what, ...advice[rule] };
  return { ...emptyBody, faults: [fault] };
}

const advice = {
  'markup/syntax': {
    why: 'In MDX `<` begins a component and `{` an expression, so a stray one breaks the page.',
    fix: 'Write `\\<` or `\\{` for the character itself.',
  },
  'markup/too-deep': {
    why: 'Quotations and lists that deep are most often signs that are not meant as such, and nobody could read them.',
    fix: 'Write `\\>`, `\\-` or `\\*` for the character itself.',
  },
};

/** Writes the notes in the order of their first markers, also those whose markers stand in other notes. */
function writeNotes(state: CompileState): CompiledNote[] {
  state.findMentions.enterSection();
  const definitions = new Map([...state.definitions.values()].map((node) => [node.label ?? node.identifier, node]));
  const notes: CompiledNote[] = [];
  for (const [label, markers] of state.markers) {
    const definition = definitions.get(label);
    if (!definition) continue;
    const passage = state.passages.length;
    writePassage({ kind: 'note', open: '<div', close: '</div>', wrap: () => ['<p>', '</p>'] }, inlineParts(definition), state);
    notes.push({ label, passage, markers, line: lineOf(definition, state) });
  }
  return notes;
}

/** What a note says, block by block: a note is one passage, so that lists and quotations in it become paragraphs. */
function inlineParts(node: Nodes): Pick<Paragraph, 'children'>[] {
  if (node.type === 'code') return [{ children: [{ ...node, type: 'inlineCode' }] }];
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [node];
  return 'children' in node ? node.children.filter(({ type }) => type !== 'footnoteDefinition').flatMap(inlineParts) : [];
}
