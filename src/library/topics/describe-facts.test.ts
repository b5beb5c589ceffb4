import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { describeFacts } from './describe-facts.ts';
import { joinLibrary } from '../join-library.ts';
import { documentRecord, entry, temporaryContent, textRecord, topicRecord } from '../content/temporary-content.ts';

const keeper = `name: Adam Rook
kind: person
summary: A keeper.
facts:
  - { fact: role, text: keeper of the old lamp since the fire, topic: great-lamp, document: lamps, at: 1 Oil para 1 }
  - { fact: died, date: "1902-03", text: drowned, document: lamps, at: para 9 }
  - { fact: role, text: a judge of oil, topic: great-lamp, document: wicks, at: para 1 }
  - { fact: died, date: "1902-03", document: wicks, at: para 2, note: By the harbour book. }
  - { fact: affiliation, topic: great-lamp, document: lamps, at: 1 Oil para 1 }
  - { fact: affiliation, topic: great-lamp, document: wicks, at: para 1 }`;
const folder = temporaryContent({
  'documents/lamps.mdx': entry(documentRecord, '\nIt burns oil :at[1 Oil para 1].\n'),
  'documents/wicks.mdx': entry(documentRecord.replace('Rook, given: Adam', 'Vale, given: Ines'), '\nTrimmed :at[para 1].\n'),
  'texts/wicks.mdx': entry(textRecord, '\nThe wick is trimmed.\n\nDaily.\n'),
  'topics/great-lamp.mdx': entry(topicRecord),
  'topics/rook.mdx': entry(keeper),
});
after(folder.remove);
const { content } = await folder.read();
assert.ok(content);
const library = joinLibrary(content, true);
const rook = library.topicById.get('rook');
assert.ok(rook);
const groups = describeFacts(rook, library, (path) => `/base${path}`);

test('Facts come by label, in the order of the kind and within it in that of the record.', () => {
  assert.deepEqual(
    groups.map(({ label, values }) => [label, values.length]),
    [
      ['Died', 2],
      ['Role', 2],
      ['Affiliation', 1],
    ],
  );
});

test('Words that name the topic link by its name; words that do not link as a whole.', () => {
  assert.deepEqual(
    valuesOf('Role').map(({ words, topic }) => [words, topic]),
    [
      [['keeper of the ', 'old lamp', ' since the fire'], 'great-lamp'],
      [['', 'a judge of oil', ''], 'great-lamp'],
    ],
  );
  assert.deepEqual(valuesOf('Affiliation')[0]?.words, ['', 'Great Lamp', '']);
});

test('A date is said in words, and what is said differently stands apart.', () => {
  assert.deepEqual(
    valuesOf('Died').map(({ words, topic, date, note }) => ({ words, topic, date, note })),
    [
      { words: ['drowned', '', ''], topic: null, date: { iso: '1902-03', words: 'March 1902' }, note: null },
      { words: ['', '', ''], topic: null, date: { iso: '1902-03', words: 'March 1902' }, note: 'By the harbour book.' },
    ],
  );
});

test('A source leads to the text, where it is held, else to the digest, else to the document.', () => {
  const [text, digest] = [passageId('text'), passageId('summary')];
  assert.deepEqual(valuesOf('Affiliation')[0]?.sources, [
    {
      ...{ document: 'lamps', words: 'Rook 1902, §\u00A01 ¶\u00A01', exact: '§\u00A01 Oil ¶\u00A01' },
      ...{ place: 'section 1, “Oil”, para 1', address: `/base/documents/lamps/#${digest}` },
    },
    {
      ...{ document: 'wicks', words: 'Vale 1902, ¶\u00A01', exact: '¶\u00A01' },
      ...{ place: 'para 1', address: `/base/documents/wicks/text/#${text}` },
    },
  ]);
  assert.deepEqual(valuesOf('Died')[0]?.sources, [
    {
      ...{ document: 'lamps', words: 'Rook 1902, ¶\u00A09', exact: '¶\u00A09', place: 'para 9' },
      address: '/base/documents/lamps/',
    },
  ]);
});

test('Each fact has a place of its own, which lasts while the fact says the same.', () => {
  const ids = groups.flatMap(({ values }) => values.map(({ id }) => id));
  assert.equal(new Set(ids).size, 5);
  for (const id of ids) assert.match(id, /^fact-[0-9a-z]{7}$/);
  assert.ok(rook.record.facts);
  const reversed = { record: { ...rook.record, facts: rook.record.facts.toReversed() } };
  const again = describeFacts(reversed, library, String).flatMap(({ values }) => values.map(({ id }) => id));
  assert.deepEqual(again.sort(), ids.sort());
});

test('A topic without facts has none.', () => {
  const lamp = library.topicById.get('great-lamp');
  assert.ok(lamp);
  assert.deepEqual(describeFacts(lamp, library, String), []);
});

function valuesOf(label: string) {
  return groups.find((group) => group.label === label)?.values ?? [];
}

function passageId(part: 'text' | 'summary'): string {
  return library.documentById.get(part === 'text' ? 'wicks' : 'lamps')?.[part]?.passages[0]?.id ?? '';
}
