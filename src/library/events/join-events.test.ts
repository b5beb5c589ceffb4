import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { joinLibrary } from '../join-library.ts';
import { documentRecord, entry, temporaryContent } from '../content/temporary-content.ts';

const later = documentRecord.replace('1902-03-04', '1903');
const undated = documentRecord.replace('"1902-03-04"', 'null').replace('missing: {', 'missing: { date: Not printed.,');
const accounts = `accounts:
  - { document: ropes, statements: [{ aspect: how, text: Slowly, at: "1" }] }
  - { document: wicks, statements: [{ aspect: how, text: At once, at: "2; note 1" }] }
  - { document: lamps, statements: [{ aspect: calls it, text: Failure, at: "1" }] }`;
const folder = temporaryContent({
  'documents/lamps.mdx': entry(documentRecord, '\nIt failed :at[1].\n'),
  'documents/wicks.mdx': entry(later, '\nIt failed :at[note 1].\n'),
  'documents/ropes.mdx': entry(undated),
  'events/failure.mdx': entry(event('1901-03-09', 'great-lamp')),
  'events/board.mdx': entry(event('1901-03')),
  'events/year.mdx': entry(event('1901', 'great-lamp')),
  'events/rescue.mdx': entry(event('1901-04-01')),
});
after(folder.remove);
const { content, problems } = await folder.read();
assert.deepEqual(problems, []);
assert.ok(content);
const library = joinLibrary(content, false);

test('Events come by date: a year before its days, a month after them.', () => {
  assert.deepEqual(
    library.events.map(({ id }) => id),
    ['year', 'failure', 'board', 'rescue'],
  );
});

test('The accounts of an event come in the order in which the documents appeared, undated ones last.', () => {
  assert.deepEqual(
    library.events[0]?.accounts.map(({ document }) => document.id),
    ['lamps', 'wicks', 'ropes'],
  );
});

test('A statement has each place that it stands on, with the passage where it can be looked up.', () => {
  const marks = library.events[0]?.accounts.flatMap(({ statements }) => statements.flatMap((statement) => statement.marks));
  assert.deepEqual(
    marks?.map(({ locator, place }) => [locator, place?.document, place?.part, place?.passage.text]),
    [
      ['1', 'lamps', 'digest', 'It failed.'],
      ['2', undefined, undefined, undefined],
      ['note 1', 'wicks', 'digest', 'It failed.'],
      ['1', undefined, undefined, undefined],
    ],
  );
});

test('A topic has the events that name it.', () => {
  const byTopic = [...library.eventsByTopic].map(([topic, events]) => [topic, events.map(({ id }) => id)]);
  assert.deepEqual(byTopic, [['great-lamp', ['year', 'failure']]]);
});

function event(date: string, topic?: string): string {
  return `name: Failure\nsummary: It went out.\ndate: "${date}"\n${topic ? `topic: ${topic}\n` : ''}${accounts}`;
}
