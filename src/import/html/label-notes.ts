import type { Element } from 'hast';
import { keyOf, type Note } from './notes/note.ts';
import type { LabelledNote } from './to-tree.ts';

/**
 * Gives each note that a marker points to its label, in the order of the markers: the number the page prints, else the next free
 * one. A number that comes twice gets a suffix (`1-2`), as the notes of texts do.
 */
export function labelNotes(notes: readonly Note[], markers: readonly Element[]): LabelledNote[] {
  const order = [...new Set(markers.map(keyOf))];
  const byKey = new Map(notes.map((note) => [note.key, note]));
  const marked = order.map((key) => byKey.get(key)).filter((note) => note !== undefined);
  const printed = new Set(marked.map((note) => note.printed.toLowerCase()));
  const taken = new Set<string>();
  return marked.map((note) => {
    const label = isLabel(note.printed) ? unique(note.printed, taken) : free(printed, taken);
    taken.add(label.toLowerCase());
    return { ...note, label };
  });
}

function isLabel(printed: string): boolean {
  return /^[\p{L}\p{N}]{1,8}$/u.test(printed);
}

function unique(printed: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const label = count === 1 ? printed : `${printed}-${String(count)}`;
    if (!taken.has(label.toLowerCase())) return label;
  }
}

function free(printed: ReadonlySet<string>, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const label = String(number);
    if (!taken.has(label) && !printed.has(label)) return label;
  }
}
