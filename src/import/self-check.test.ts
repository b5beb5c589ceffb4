import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf } from './draft-of.ts';
import { apparatus, run, structure } from './passes.ts';
import { selfCheck } from './self-check.ts';
import { serialize } from './serialize.ts';
import { wordsOfSource } from './words.ts';

const source = 'The board¹ met {here}.\n\n¹ A note.\n';
const draft = run([...structure.lines, ...apparatus], draftOf(source));
const body = serialize(draft.tree);

test('A text that holds passes.', () => {
  assert.deepEqual(selfCheck(draft, wordsOfSource(source), body), []);
});

test('A body that reads differently is told with its place.', () => {
  assert.deepEqual(selfCheck(draft, wordsOfSource(source), body.replace('met', '*met*')), [
    'The written text reads differently at root/paragraph[0]/text[2].',
  ]);
});

test('Code in a body is told.', () => {
  const faults = selfCheck(draft, wordsOfSource(source), body.replace('\\{', '{'));
  assert.match(faults.join(' '), /holds code/);
  assert.match(selfCheck(draft, wordsOfSource(source), '<b').join(' '), /cannot be read/);
});

test('Words lost or added are told.', () => {
  assert.deepEqual(selfCheck(draft, wordsOfSource(`${source}And more.`), body), ['Words were lost: “And”, “more”.']);
  assert.deepEqual(selfCheck({ ...draft, dropped: [{ line: 1, reason: 'none', text: 'Ghost' }] }, wordsOfSource(source), body), [
    'Words were added: “Ghost”.',
  ]);
});

test('A note without its marker is told.', () => {
  const [paragraph, ...notes] = draft.tree.children;
  assert.ok(paragraph?.type === 'paragraph');
  const plain = { ...paragraph, children: paragraph.children.filter(({ type }) => type !== 'footnoteReference') };
  const faults = selfCheck({ ...draft, tree: { type: 'root', children: [plain, ...notes] } }, wordsOfSource(source), body);
  assert.ok(faults.includes('Note 1 and its marker do not meet.'));
});
