import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { documentRecord, entry, temporaryContent, textRecord } from '../content/temporary-content.ts';
import { joinLibrary } from '../join-library.ts';
import { citeOriginal } from './cite-original.ts';
import { summaryData } from './summary-data.ts';

const topic = `name: Great Lamp
kind: place
summary: A lamp.
facts:
  - { fact: in, text: the harbour, document: lamps, at: 1 para 1 }
  - { fact: in, text: the harbour, document: wicks, at: p. 3 }`;
const event = 'name: Failure\nsummary: It went out.\ndate: "1901"\naccounts: []'.replace(
  '[]',
  '[{ document: lamps, statements: [{ aspect: how, text: At once, at: "1" }] }]',
);
const folder = temporaryContent({
  'documents/lamps.mdx': entry(documentRecord, '\nIt burns oil :at[1 para 1].\n'),
  'documents/wicks.mdx': entry(documentRecord.replace('Rook, given: Adam', 'Vale, given: Ines'), '\nTrimmed :at[para 1].\n'),
  'texts/lamps.mdx': entry(textRecord, '\n## 1. Oil\n\n### Whale\n\nThe lamp burns oil.\n'),
  'topics/great-lamp.mdx': entry(
    topic,
    '\nIt burns oil :cite[lamps]{at="1 Whale paras 1-2; note 4"}, of whales :cite[wicks] :cite[lamps]{at="1 para 3"}.\n\nNo more is known.\n',
  ),
  'events/failure.mdx': entry(event, '\nIt failed :cite[wicks]{at="para 2"}.\n'),
});
after(folder.remove);
const { content } = await folder.read();
assert.ok(content);
const library = joinLibrary(content, true);
const lamp = library.topicById.get('great-lamp');
const [failure] = library.events;
const [lamps, wicks] = ['lamps', 'wicks'].map((id) => library.documentById.get(id));
assert.ok(lamp && failure && lamps && wicks);

test('Of a topic it has what each passage of the introduction and each fact cites, in its order, and each original once.', () => {
  const { passages, ...data } = summaryData(lamp, library);
  assert.deepEqual(data, {
    library: { name: library.settings.name, address: library.settings.address },
    name: 'Great Lamp',
    sources: { lamps: citeOriginal(lamps), wicks: citeOriginal(wicks) },
  });
  assert.deepEqual(Object.values(passages), [
    [
      { document: 'lamps', place: 'section 1, “Whale”, paras 1–2; note 4' },
      { document: 'wicks', place: '' },
      { document: 'lamps', place: 'section 1, para 3' },
    ],
    [],
    [
      { document: 'lamps', place: 'section 1, para 1' },
      { document: 'wicks', place: 'p. 3' },
    ],
  ]);
  const [first, second, fact] = Object.keys(passages);
  assert.deepEqual(
    [first, second],
    lamp.introduction.passages.map(({ id }) => id),
  );
  assert.match(fact ?? '', /^fact-/);
});

test('Of an event it has the introduction; what each document says is cited by that document.', () => {
  const { name, sources, passages } = summaryData(failure, library);
  assert.deepEqual([name, Object.keys(sources)], ['Failure', ['wicks']]);
  assert.deepEqual(passages, { [failure.introduction.passages[0]?.id ?? '']: [{ document: 'wicks', place: 'para 2' }] });
});
