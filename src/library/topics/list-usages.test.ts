import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { joinLibrary } from '../join-library.ts';
import { listSharedPassages } from './list-shared-passages.ts';
import { listUsages } from './list-usages.ts';
import { documentRecord, entry, temporaryContent, textRecord, topicRecord } from '../content/temporary-content.ts';

const folder = temporaryContent({
  'documents/wicks.mdx': entry(
    documentRecord.replace('On lamps', 'On wicks'),
    '\nRook trims the old lamp, the Old Lamp.\n\nRook rests.\n',
  ),
  'documents/tides.mdx': entry(documentRecord.replace('On lamps', 'Tides'), '\nThe Great Lamp in a tide.\n'),
  'texts/lamps.mdx': entry(textRecord, '\nOld Lamp, Great Lamp and Old Lamp.\n'),
  'topics/great-lamp.mdx': entry(topicRecord),
  'topics/rook.mdx': entry('name: Rook\nkind: person\nsummary: A keeper.'),
  'ledger/wicks.json': JSON.stringify({
    ...{ digest: [], text: ['t-1'], moved: {} },
    names: { 'great-lamp': { 'Ancient Lamp': 4, 'Old Lamp': 1 } },
  }),
});
after(folder.remove);
const { content, problems } = await folder.read();
assert.deepEqual(problems, []);
assert.ok(content);
const library = joinLibrary(content, true);
const lamp = library.topicById.get('great-lamp');
assert.ok(lamp);

test('What a document calls a topic is counted in its text, remembered by the ledger, or taken from our digest.', () => {
  assert.deepEqual(
    listUsages(lamp, library).map(({ document, passages, mentions, names, isOwnWords }) => [
      ...[document.id, passages, mentions, isOwnWords],
      names.map(({ words, count }) => `${words} ${String(count)}`),
    ]),
    [
      ['lamps', 2, 4, true, ['Old Lamp 2', 'Great Lamp 1']],
      ['wicks', 1, 2, true, ['Ancient Lamp 4', 'Old Lamp 1']],
      ['tides', 1, 1, false, ['Great Lamp 1']],
    ],
  );
});

test('Topics that stand together share the passages that mention both.', () => {
  const shared = listSharedPassages(lamp.evidence).get('rook');
  assert.deepEqual(
    shared?.map(({ document, passage }) => [document, passage.text]),
    [['wicks', 'Rook trims the old lamp, the Old Lamp.']],
  );
});
