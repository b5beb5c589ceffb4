import type { FootnoteDefinition, Root } from 'mdast';
import type { Fault, Report } from './body-faults.ts';
import { walkTree } from './walk-tree.ts';

/** Reports notes that stand twice and notes without a marker. */
export function reportNotes(tree: Root, report: Report): void {
  const definitions = new Map<string, FootnoteDefinition>();
  const markers = new Set<string>();
  walkTree(tree, (node) => {
    if (node.type === 'footnoteReference') markers.add(node.identifier);
    if (node.type !== 'footnoteDefinition') return;
    if (definitions.has(node.identifier)) report(node, duplicateNote(labelOf(node)));
    definitions.set(node.identifier, node);
  });
  for (const [identifier, node] of definitions) if (!markers.has(identifier)) report(node, unmarkedNote(labelOf(node)));
}

function labelOf({ label, identifier }: FootnoteDefinition): string {
  return label ?? identifier;
}

function duplicateNote(label: string): Fault {
  return {
    rule: 'markup/duplicate-note',
    what: `Note ${label} stands twice.`,
    why: 'Only one of the two would be shown, and the words of the other would be lost.',
    fix: 'Give one of them another number.',
  };
}

function unmarkedNote(label: string): Fault {
  return {
    rule: 'markup/note-without-marker',
    what: `Note ${label} has no marker.`,
    why: 'A note without a marker is shown nowhere.',
    fix: `Write \`[^${label}]\` where it belongs, or take the note out.`,
  };
}
