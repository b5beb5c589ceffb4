import type { Root } from 'mdast';
import type { Dropped } from '../draft.ts';
import { surplus, wordsOf, wordsOfTree } from '../words.ts';
import type { LiftedNotes } from './notes/lift-notes.ts';
import { blockOf } from './notes/make-note.ts';
import { wordsIn } from './page.ts';
import type { LabelledNote } from './to-tree.ts';

/** The part of the source that notes and their copies are, and what of it does not go into the text. */
export interface NoteWords {
  readonly printed: readonly string[];
  readonly dropped: readonly Dropped[];
}

/** Accounts for the words of notes: the numbers and ways back taken off them, notes whose marker is gone, and second printings. */
export function notesDropped({ notes, dropped }: LiftedNotes, labelled: readonly LabelledNote[], tree: Root): NoteWords {
  const byKey = new Map(labelled.map((note) => [note.key, note]));
  const definitions = new Map(
    tree.children.flatMap((block) => (block.type === 'footnoteDefinition' ? [[block.identifier, block]] : [])),
  );
  const words = notes.map((note) => {
    const label = byKey.get(note.key)?.label;
    const definition = label === undefined ? undefined : definitions.get(label);
    const whole = `${label?.split('-')[0] ?? ''} ${wordsIn(blockOf(note.content))} ${note.removed.join(' ')}`;
    if (!definition) return { whole, gone: { line: note.line, reason: 'note whose marker is not in the text', text: whole } };
    const rest = [...surplus(wordsOf(whole), wordsOfTree(definition))].flatMap(([word, count]) =>
      Array.from({ length: count }, () => word),
    );
    return { whole, gone: { line: note.line, reason: 'number of a note, or link back to its marker', text: rest.join(' ') } };
  });
  const gone = words.map((each) => each.gone).filter(({ text }) => text.trim() !== '');
  return { printed: [...words.map(({ whole }) => whole), ...dropped.map(({ text }) => text)], dropped: [...gone, ...dropped] };
}
