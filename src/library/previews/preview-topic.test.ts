import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { joinLibrary } from '../join-library.ts';
import { documentRecord, entry, temporaryContent, topicRecord } from '../content/temporary-content.ts';
import { previewEvent } from './preview-event.ts';
import { previewTopic } from './preview-topic.ts';

const names = '[{ text: Gret Lamp, misprint: true }, Old Lamp, { text: فنار, language: ar }, Tall Lamp, Far Lamp]';
const folder = temporaryContent({
  'documents/lamps.mdx': entry(documentRecord, '\nThe Great Lamp burns oil.\n\nThe Old Lamp, too.\n'),
  'topics/great-lamp.mdx': entry(topicRecord.replace('[Old Lamp]', names), '\nA light :cite[lamps].\n'),
  'topics/oil.mdx': entry('name: Oil\nkind: idea\nsummary: A fuel.\naliases: [Lamp Fat]'),
  'events/failure.mdx': entry(
    'name: Failure\nsummary: It went out.\ndate: "1901-03"\naccounts: [{ document: lamps, statements: [{ aspect: how, text: At once, at: "1" }] }]',
    '\nIt failed.\n',
  ),
});
after(folder.remove);
const { content } = await folder.read();
assert.ok(content);
const library = joinLibrary(content, true);
const lamp = library.topicById.get('great-lamp');
const [failure] = library.events;
assert.ok(lamp && failure);

test('The card of a topic has its kind, a few other names with their language and no misprint, its summary and counts.', () => {
  const { card, passages } = previewTopic(lamp);
  assert.deepEqual(card, {
    label: 'Place',
    title: { words: 'Great Lamp' },
    details: [{ words: 'Old Lamp' }, { words: 'فنار', language: 'ar' }, { words: 'Tall Lamp' }],
    words: { words: 'A light on a rock.' },
    foot: '2 passages in 1 document',
  });
  assert.deepEqual(Object.values(passages), [{ section: '', words: 'A light.' }]);
});

test('A topic that no passage names says so.', () => {
  assert.equal(previewTopic({ ...lamp, evidence: [] }).card.foot, 'No passages');
});

test('The card of an event has its date, its summary and the number of accounts.', () => {
  const { card, passages } = previewEvent(failure);
  assert.deepEqual(card, {
    label: 'Event',
    title: { words: 'Failure' },
    details: [{ words: 'March 1901' }],
    words: { words: 'It went out.' },
    foot: 'The account of 1 document',
  });
  assert.deepEqual(Object.values(passages), [{ section: '', words: 'It failed.' }]);
});
