import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readHtml } from './read-html.ts';
import { f1, scoreText } from './shingles.ts';

/** How many of the expected notes and markers a folder of pages yields. */
export interface NotesMeasured {
  readonly pages: number;
  readonly expected: { readonly notes: number; readonly markers: number };
  /** Notes whose words are those expected, and markers that lead to such a note. */
  readonly found: { readonly notes: number; readonly markers: number };
  /** Notes and markers that nobody expected. */
  readonly surplus: { readonly notes: number; readonly markers: number };
  readonly misses: readonly string[];
}

/** Measures a folder of `<name>.html` with the Markdown expected in `<name>.md`; null where it has none. */
export async function measureNotes(folder: string): Promise<NotesMeasured | null> {
  const names = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith('.html') && existsSync(path.join(folder, file.replace(/html$/, 'md'))))
    : [];
  if (names.length === 0) return null;
  const sum = {
    expected: { notes: 0, markers: 0 },
    found: { notes: 0, markers: 0 },
    surplus: { notes: 0, markers: 0 },
    misses: [] as string[],
  };
  for (const name of names) {
    const read = await readHtml(readFileSync(path.join(folder, name)), { path: name, name });
    const got = 'rule' in read ? [] : notesOf(read.tree);
    const wanted = expectedNotes(readFileSync(path.join(folder, name.replace(/html$/, 'md')), 'utf8'));
    const pairs = wanted.map((note) => ({ note, match: got.find((each) => isSame(each.words, note.words)) }));
    for (const { note, match } of pairs) {
      sum.expected.notes += 1;
      sum.expected.markers += note.markers;
      sum.found.notes += match ? 1 : 0;
      sum.found.markers += Math.min(note.markers, match?.markers ?? 0);
      if (!match || match.markers < note.markers) sum.misses.push(`${name}: note ${note.label}`);
    }
    const matched = new Set(pairs.map(({ match }) => match));
    sum.surplus.notes += got.filter((note) => !matched.has(note)).length;
    sum.surplus.markers += Math.max(
      0,
      got.reduce((all, { markers }) => all + markers, 0) - wanted.reduce((all, { markers }) => all + markers, 0),
    );
  }
  return { pages: names.length, ...sum };
}

interface CountedNote {
  readonly label: string;
  readonly words: string;
  readonly markers: number;
}

function notesOf(tree: Root): CountedNote[] {
  const count = (node: Nodes, label: string): number =>
    node.type === 'footnoteReference'
      ? node.identifier === label
        ? 1
        : 0
      : 'children' in node
        ? node.children.reduce((sum, child) => sum + count(child, label), 0)
        : 0;
  return tree.children.flatMap((block) =>
    block.type === 'footnoteDefinition'
      ? [
          {
            label: block.identifier,
            words: block.children.map((child) => toString(child)).join(' '),
            markers: count(tree, block.identifier),
          },
        ]
      : [],
  );
}

/** The notes of expected Markdown, their words without marks and addresses. */
function expectedNotes(markdown: string): CountedNote[] {
  const starts = [...markdown.matchAll(/^\[\^([^\]\n]+)\]:\s*/gmu)];
  return starts.map((start, index) => {
    const label = start[1] ?? '';
    const text = markdown.slice(start.index + start[0].length, starts[index + 1]?.index);
    const words = text
      .replace(/!?\[((?:[^[\]]|\[[^\]]*\])*)\]\((?:[^()\s]|\\[()]|\([^()]*\))*(?:\s+"[^"]*")?\)/gu, '$1')
      .replace(/<[^>\n]+>/gu, ' ')
      .replace(/\\/gu, '');
    const markers = markdown.split(`[^${label}]`).length - 1 - markdown.split(`\n[^${label}]:`).length + 1;
    return { label, words, markers };
  });
}

function isSame(left: string, right: string): boolean {
  const fold = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').toLowerCase();
  return fold(left) === fold(right) || f1(scoreText(fold(left), fold(right))) > 0.9;
}
