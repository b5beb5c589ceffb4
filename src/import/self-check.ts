import type { FootnoteDefinition, Nodes } from 'mdast';
import { compileBody } from '../markup/compile.ts';
import { parseMarkdown } from '../markup/parse.ts';
import { compareTrees } from './compare-trees.ts';
import type { Draft } from './draft.ts';
import { surplus, wordsOf, wordsOfTree } from './words.ts';

/**
 * What is wrong in a text before it is written, as sentences; empty where all holds: it parses to the tree it was made of, every word
 * printed in the source was kept or listed as dropped, every note has its marker, and nothing in it is code.
 */
export function selfCheck(draft: Draft, printed: readonly string[], body: string): string[] {
  return [...checkBody(draft, body), ...checkWords(draft, printed), ...checkNotes(draft)];
}

function checkBody(draft: Draft, body: string): string[] {
  try {
    const parsed = parseMarkdown(body);
    const difference = compareTrees(draft.tree, parsed);
    const compiled = compileBody(body, { body: 't', matcher: () => [], firstLine: 1, unlinked: [] });
    const faults = compiled.faults.filter((fault) => fault.severity === 'error');
    return [
      ...(difference === null ? [] : [`The written text reads differently at ${difference}.`]),
      ...faults.map((fault) => `${fault.what} (line ${String(fault.line)})`),
    ];
  } catch (error) {
    return [`The written text cannot be read: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function checkWords(draft: Draft, printed: readonly string[]): string[] {
  const accounted = [...wordsOfTree(draft.tree), ...draft.dropped.flatMap(({ text }) => wordsOf(text))];
  const lost = surplus(printed, accounted);
  const added = lost.size === 0 && printed.length === accounted.length ? lost : surplus(accounted, printed);
  return [told('lost', lost), told('added', added)].filter((words) => words !== '');
}

function told(verb: string, words: ReadonlyMap<string, number>): string {
  const shown = [...words.keys()].slice(0, 8).map((word) => `“${word}”`);
  return shown.length === 0 ? '' : `Words were ${verb}: ${shown.join(', ')}${words.size > 8 ? ' and others' : ''}.`;
}

function checkNotes(draft: Draft): string[] {
  const markers = new Set(markersIn(draft.tree));
  const notes = draft.tree.children
    .filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition')
    .map((note) => note.identifier);
  const alone = [...notes.filter((note) => !markers.has(note)), ...[...markers].filter((marker) => !notes.includes(marker))];
  return alone.map((label) => `Note ${label} and its marker do not meet.`);
}

function markersIn(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap(markersIn) : [];
}
