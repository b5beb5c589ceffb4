import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyBody } from '../../markup/empty-body.ts';
import type { Alias, Topic } from '../../schema/topic.ts';
import type { Entry } from '../content/content.ts';
import { checkNames } from './check-names.ts';

test('A name is found however it is written, and whatever else has it.', () => {
  const names = [
    'ISIS',
    'al-Ḥashd',
    'Kata’ib',
    'U.S.',
    'Houthi’s',
    'Rook & Sons',
    'الحشد الشعبي',
    'Rook',
    'The Board (old)',
    '«Oil»',
  ];
  assert.deepEqual(told(topic('all', 'Lamp', ...names.map((text) => ({ text })))), []);
  assert.deepEqual(told(topic('ice', 'ICE', { text: 'ICE', exact: true }), topic('frost', 'Frost', { text: 'ICE' })), []);
  assert.deepEqual(told(topic('rook', 'Rook', { text: 'A. Rook', unless: ['A. Rook', 'Rook Rock'] })), []);
});

test('A name without words, an address, and one with a gap that no name has are told.', () => {
  for (const text of ['—', 'www.lamps', 'board@example.org', 'Old    Lamp']) {
    assert.deepEqual(told(topic('all', 'Lamp', { text })), [`all aliases.0: “${text}” can never be found in a text.`], text);
  }
});

test('A short name is told where no full name can stand beside it.', () => {
  const bare = topic('rook', 'Rook', { text: 'Rook', ambiguous: true }, { text: 'Adam', short: true });
  assert.deepEqual(told(bare), ['rook aliases.1: “Adam” can never be found in a text.']);
  assert.deepEqual(told(topic('rook', 'Adam Rook', { text: 'Adam', short: true })), []);
});

function topic(id: string, name: string, ...aliases: Alias[]): Entry<Topic> {
  const record: Topic = { name, kind: 'person', summary: 'A fixture.', aliases };
  const place = { id, file: `${id}.mdx`, absolute: `/${id}.mdx`, digest: '', locate: () => ({ line: 1, column: 1 }) };
  return { ...place, record, body: emptyBody };
}

function told(...topics: Entry<Topic>[]): string[] {
  return checkNames(topics).map(({ file, field, what }) => `${file.replace('.mdx', '')} ${field ?? ''}: ${what}`);
}
