import type { Nodes, Root, Text } from 'mdast';
import type { MarkupFault } from './compiled.ts';

const marker = /(?<!\\)(?:\\\\)*\[\^([^\]\s[\\]+)\]/g;

/**
 * Faults for markers whose note is missing, which the parser leaves as text. `source` is what the tree was parsed from; one
 * that is meant as text is written there with a backslash (`\[^1]`), so that there is no false alarm that cannot be stilled.
 */
export function strayMarkers(tree: Root, source: string, firstLine: number): MarkupFault[] {
  return source.includes('[^') ? textsIn(tree).flatMap((node) => strayIn(node, source, firstLine)) : [];
}

function textsIn(node: Nodes): Text[] {
  if (node.type === 'text') return [node];
  return 'children' in node ? node.children.flatMap(textsIn) : [];
}

function strayIn(node: Text, source: string, firstLine: number): MarkupFault[] {
  if (!node.value.includes('[^') || !node.position) return [];
  const { start, end } = node.position;
  const written = source.slice(start.offset, end.offset);
  return [...written.matchAll(marker)].map(({ index, 0: found, 1: label = '' }) => {
    const lines = written.slice(0, index + found.indexOf('[')).split('\n');
    const column = (lines.at(-1) ?? '').length + (lines.length === 1 ? start.column : 1);
    return markerWithoutNote(label, start.line + firstLine + lines.length - 2, column);
  });
}

function markerWithoutNote(label: string, line: number, column: number): MarkupFault {
  return {
    ...{ rule: 'markup/marker-without-note', severity: 'error', line, column },
    what: `There is no note ${label} that this marker points to.`,
    why: 'The marker would be shown as it is written, and lead nowhere.',
    fix: `Write the note in a paragraph of its own (\`[^${label}]: …\`), or \`\\[^${label}]\` for the characters themselves.`,
  };
}
