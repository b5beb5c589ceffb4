import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Alias } from '../schema/topic.ts';
import { createMatcher, type NamedTopic } from './alias-matcher.ts';
import { compileBody } from './compile.ts';

const rook: Alias[] = [{ text: 'Rook', short: true }];
const topics = [
  topic('adam', 'Adam Rook', rook),
  topic('bea', 'Bea Rook', rook),
  topic('lamp', 'Great Lamp', [{ text: 'the Lamp', ambiguous: true }]),
];

test('A short alias counts where the body names the topic in full, be it later or in a heading.', () => {
  assert.deepEqual(mentionsIn('Rook came.\n\nHis name was Adam Rook.'), ['adam: Rook', 'adam: Adam Rook']);
  assert.deepEqual(mentionsIn('## Adam Rook\n\nRook came.'), ['adam: Rook']);
});

test('A short alias alone means nobody.', () => {
  assert.deepEqual(mentionsIn('Rook came.'), []);
});

test('A short alias of several topics means the one that the body names, and nobody where it names more.', () => {
  assert.deepEqual(mentionsIn('Rook came with Bea Rook.'), ['bea: Rook', 'bea: Bea Rook']);
  assert.deepEqual(mentionsIn('Rook came with Bea Rook and Adam Rook.'), ['bea: Bea Rook', 'adam: Adam Rook']);
});

test('An ambiguous alias is no mention, and does not name its topic in full.', () => {
  assert.deepEqual(mentionsIn('Above the Lamp.'), []);
});

test('A name may go across emphasis and line breaks, but not from a cell or paragraph to the next.', () => {
  assert.deepEqual(mentionsIn('*Adam* **Ro**ok and Great\nLamp'), ['adam: Adam Rook', 'lamp: Great\nLamp']);
  assert.deepEqual(mentionsIn('| Great | Lamp |\n|---|---|\n| Adam | Rook |\n\n> Great\n>\n> Lamp'), []);
});

test('Mentions are not looked for in headings, code and addresses.', () => {
  assert.deepEqual(mentionsIn('## Great Lamp\n\n`Great Lamp` https://great-lamp.org great.lamp@example.org'), []);
});

test('The first mention of a topic in each section is linked.', () => {
  assert.deepEqual(
    linksIn('Great Lamp, great lamp.\n\nGreat Lamp.\n\n## One\n\nGreat Lamp. Great Lamp.\n\n### Two\n\nGreat Lamp.'),
    ['Great Lamp', 'Great Lamp', 'Great Lamp'],
  );
});

test('A mention inside a link is not linked again; the first outside is.', () => {
  assert.deepEqual(linksIn('[The Great Lamp](/x), the great lamp and the Great Lamp.'), ['great lamp']);
});

test('The topic of the page is not linked.', () => {
  assert.deepEqual(linksIn('Great Lamp and Adam Rook.', ['lamp']), ['Adam Rook']);
});

test('Mentions in notes are linked once for all notes.', () => {
  assert.deepEqual(linksIn('Great Lamp[^1] burns[^2].\n\n[^1]: The GREAT lamp.\n[^2]: The Great Lamp.'), [
    'Great Lamp',
    'GREAT lamp',
  ]);
});

function topic(id: string, name: string, aliases: Alias[]): NamedTopic {
  return { id, topic: { name, kind: 'person', summary: 'A fixture.', aliases } };
}

function mentionsIn(source: string): string[] {
  const { passages } = compileBody(source, { body: 'd', matcher: createMatcher(topics), firstLine: 1 });
  return passages.flatMap(({ text, mentions }) =>
    mentions.map((mention) => `${mention.topic}: ${text.slice(mention.start, mention.end)}`),
  );
}

function linksIn(source: string, unlinked: readonly string[] = []): string[] {
  const { html } = compileBody(source, { body: 'd', matcher: createMatcher(topics), firstLine: 1, unlinked });
  return [...html.matchAll(/<x-topic id="\w+" link>([^<]*)</g)].map((match) => match[1] ?? '');
}
