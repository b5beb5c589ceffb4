import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageId } from '../markup/passage-id.ts';
import { documentRecord, entry, temporaryContent, textRecord, topicRecord } from '../library/content/temporary-content.ts';
import { listReview } from './list-review.ts';

test('Undecided, doubtful and decided names stand in the order of reading, each in its context.', async () => {
  const passage = passageId('t', 'Above the Lamp and THE lamp.');
  const content = temporaryContent({
    'topics/great-lamp.mdx': entry(topicRecord.replace('[Old Lamp]', '[{ text: the Lamp, ambiguous: true }]')),
    'topics/adam-rook.mdx': entry(
      'name: Adam Rook\nkind: person\nsummary: A keeper.\naliases: [{ text: Rook, short: true }]\nnot: [{ topic: great-lamp, why: One is a man. }]',
    ),
    'documents/lamps.mdx': entry(documentRecord, '\n## Men\n\nRook came.\n\nOil.\n'),
    'texts/lamps.mdx': entry(textRecord, '\nAbove the Lamp and THE lamp.\n'),
    'decisions/lamps.json': JSON.stringify({
      decisions: [{ passage, words: 'the lamp', occurrence: 2, decision: { topic: 'adam-rook' } }],
    }),
  });
  const { content: read } = await content.read();
  content.remove();
  assert.ok(read);
  const { items, topics } = listReview(read);
  const rook = {
    ...{ id: 'adam-rook', name: 'Adam Rook', kind: 'Person', summary: 'A keeper.' },
    not: [{ name: 'Great Lamp', why: 'One is a man.' }],
  };
  const lamp = { id: 'great-lamp', name: 'Great Lamp', kind: 'Place', summary: 'A light on a rock.', not: [] };
  assert.deepEqual(topics, [rook, lamp]);
  const of = { document: 'lamps', title: 'On lamps' };
  const digest = passageId('d', 'Rook came.');
  assert.deepEqual(items, [
    {
      ...{ key: `lamps ["${digest}","Rook",1]`, status: 'doubtful', ...of, part: 'digest', section: 'Men', passage: digest },
      ...{ decided: { passage: digest, words: 'Rook', occurrence: 1 }, before: '', words: 'Rook', after: ' came.' },
      ...{ previous: null, next: 'Oil.', candidates: [rook], decision: null },
    },
    {
      ...{ key: `lamps ["${passage}","the Lamp",1]`, status: 'undecided', ...of, part: 'text', section: null, passage },
      ...{ decided: { passage, words: 'the Lamp', occurrence: 1 }, before: 'Above ', words: 'the Lamp', after: ' and THE lamp.' },
      ...{ previous: null, next: null, candidates: [lamp], decision: null },
    },
    {
      ...{ key: `lamps ["${passage}","the lamp",2]`, status: 'decided', ...of, part: 'text', section: null, passage },
      ...{ decided: { passage, words: 'the lamp', occurrence: 2 }, before: 'Above the Lamp and ', words: 'THE lamp', after: '.' },
      ...{ previous: null, next: null, candidates: [lamp], decision: { topic: 'adam-rook' } },
    },
  ]);
});
