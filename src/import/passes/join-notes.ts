import type { FootnoteDefinition, FootnoteReference, List, Nodes, PhrasingContent, RootContent } from 'mdast';
import { lastLineOf, lineOf, placeOf, span, textOf } from '../block.ts';
import { withBlocks, type Draft, type Dropped, type Flag, type Place } from '../draft.ts';
import { mergeText } from '../merge-text.ts';

/**
 * Joins markers and notes. A marker without a note is put back as it is printed; a note without a marker goes behind the text, because
 * nothing would show it; a number that is used again (a new chapter) is told apart as `3-2`. All of these are flagged.
 */
export function joinNotes(draft: Draft): Draft {
  const definitions = draft.tree.children.filter((block) => block.type === 'footnoteDefinition');
  const notes = labelNotes(definitions.filter(hasWords));
  const labels = new Set(notes.map((note) => note.identifier));
  const counts = new Map<string, number>();
  const flags: Flag[] = [];
  const flow = draft.tree.children
    .filter((block) => block.type !== 'footnoteDefinition')
    .map(
      (block) =>
        mapMarkers(block, placeOf(block), (marker, place) => joinMarker(marker, place, labels, counts, flags)) as RootContent,
    );
  const emptied = definitions.filter((note) => !hasWords(note)).map(dropEmpty);
  const stray = notes.filter((note) => !counts.has(note.identifier));
  flags.push(...stray.map(flagStray));
  const next = withBlocks(draft, [...flow, ...notes.filter((note) => counts.has(note.identifier))]);
  return {
    ...next,
    asides: [...draft.asides, ...asideOf(stray)],
    flags: [...draft.flags, ...flags],
    dropped: [...draft.dropped, ...emptied],
  };
}

function hasWords(note: FootnoteDefinition): boolean {
  return textOf(note) !== '';
}

/** A note without words leaves nothing but its number. */
function dropEmpty(note: FootnoteDefinition): Dropped {
  return { ...placeOf(note), reason: 'note without words', text: note.label ?? note.identifier };
}

/** Gives every note a label of its own; markers inside notes are text. */
function labelNotes(notes: readonly FootnoteDefinition[]): FootnoteDefinition[] {
  const seen = new Map<string, number>();
  return notes.map((note) => {
    const times = (seen.get(note.identifier) ?? 0) + 1;
    seen.set(note.identifier, times);
    const label = times === 1 ? note.identifier : `${note.identifier}-${String(times)}`;
    const plain = mapMarkers(note, placeOf(note), printed) as FootnoteDefinition;
    return { ...plain, identifier: label, label };
  });
}

type Join = (marker: FootnoteReference, place: Place) => PhrasingContent;

function joinMarker(
  marker: FootnoteReference,
  place: Place,
  labels: ReadonlySet<string>,
  counts: Map<string, number>,
  flags: Flag[],
): PhrasingContent {
  const number = marker.identifier;
  if (!labels.has(number)) {
    flags.push({ ...place, rule: 'notes/no-note', what: `No note belongs to the marker ${number}; it was left as text.` });
    return printed(marker);
  }
  const times = (counts.get(number) ?? 0) + 1;
  counts.set(number, times);
  const label = times > 1 && labels.has(`${number}-${String(times)}`) ? `${number}-${String(times)}` : number;
  if (label === number && times > 1)
    flags.push({ ...place, rule: 'notes/marker-repeated', what: `The marker ${number} stands more than once.` });
  counts.set(label, counts.get(label) ?? 1);
  return { type: 'footnoteReference', identifier: label, label };
}

function printed(marker: FootnoteReference): PhrasingContent {
  return { type: 'text', value: marker.data?.printed ?? marker.identifier };
}

function mapMarkers(node: Nodes, place: Place, join: Join): Nodes {
  if (node.type === 'footnoteReference') return join(node, place);
  if (!('children' in node)) return node;
  const own = lineOf(node) > 0 ? placeOf(node) : place;
  const children = (node.children as Nodes[]).map((child) => mapMarkers(child, own, join));
  return { ...node, children: mergeText(children as PhrasingContent[]) } as Nodes;
}

function flagStray(note: FootnoteDefinition): Flag {
  return {
    ...placeOf(note),
    rule: 'notes/no-marker',
    what: `No marker in the text belongs to note ${note.identifier}; it was put behind the text.`,
  };
}

function asideOf(stray: readonly FootnoteDefinition[]): List[] {
  return stray.map((note): List => {
    const number = Number.parseInt(note.identifier, 10);
    const position = span(lineOf(note), lastLineOf(note));
    return {
      type: 'list',
      ...(Number.isNaN(number) ? { ordered: false } : { ordered: true, start: number }),
      spread: false,
      children: [{ type: 'listItem', spread: false, children: note.children, position }],
      position,
    };
  });
}
