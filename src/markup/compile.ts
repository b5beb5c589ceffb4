import type { Paragraph, Root } from 'mdast';
import { bodyFaults } from './body-faults.ts';
import { lineOf, startState, type CompileOptions, type CompileState } from './compile-state.ts';
import type { Compiled, CompiledNote } from './compiled.ts';
import { MarkupError, parseMarkdown } from './parse.ts';
import { writeBlock } from './write-block.ts';
import { writePassage } from './write-passage.ts';

/** Parses a body once and gives its HTML, headings, passages, notes and faults. Never throws on bad content. */
export function compileBody(source: string, options: CompileOptions): Compiled {
  const tree = parse(source.normalize('NFC'), options);
  if ('faults' in tree) return tree;
  const state = startState(tree, options);
  for (const node of tree.children) writeBlock(node, state);
  const notesStart = state.html.length;
  const notes = writeNotes(state);
  const faults = [...state.faults, ...bodyFaults(tree, options.firstLine)];
  const { html, headings, passages, usesComponents } = state;
  return { html, notesStart, headings, passages, notes, usesComponents, faults };
}

function parse(body: string, options: CompileOptions): Root | Compiled {
  try {
    return parseMarkdown(body);
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    return unreadable(error, options.firstLine);
  }
}

function unreadable(error: MarkupError, firstLine: number): Compiled {
  const fault = {
    rule: 'markup/syntax',
    severity: 'error',
    line: error.line + firstLine - 1,
    column: error.column,
    what: `The text cannot be read as MDX: ${error.message.replace(/\.?$/, '.')}`,
    why: 'In MDX `<` begins a component and `{` an expression, so a stray one breaks the page.',
    fix: 'Write `\\<` or `\\{` for the character itself.',
  } as const;
  return { html: '', notesStart: 0, headings: [], passages: [], notes: [], usesComponents: false, faults: [fault] };
}

function writeNotes(state: CompileState): CompiledNote[] {
  state.findMentions.enterSection();
  return [...state.markers].flatMap(([label, markers]) => {
    const definition = state.definitions.get(label);
    if (!definition) return [];
    const paragraphs = definition.children.filter((child): child is Paragraph => child.type === 'paragraph');
    const passage = state.passages.length;
    writePassage({ kind: 'note', open: '<div', close: '</div>', wrap: () => ['<p>', '</p>'] }, paragraphs, state);
    return [{ label, passage, markers, line: lineOf(definition, state) }];
  });
}
