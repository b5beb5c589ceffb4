import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Problem } from '../../problem.ts';
import { readLedgers } from './read-ledgers.ts';
import { temporaryContent } from './temporary-content.ts';

const sound = { digest: ['d-a'], text: [], moved: { 'd-b': 'd-a' } };
const folder = temporaryContent({
  'ledger/lamps.json': JSON.stringify(sound),
  'ledger/wicks.json': '{"digest": ["x"], "text": []}',
  'ledger/notes.txt': 'nothing',
});
after(folder.remove);

test('Ledgers are read by document; a faulty one is left out and told.', async () => {
  const problems: Problem[] = [];
  assert.deepEqual(await readLedgers(folder.places.contentFolder, problems), new Map([['lamps', sound]]));
  assert.deepEqual(
    problems.map(({ line, column, field, what }) => `${String(line)}:${String(column)} ${field ?? ''}: ${what}`),
    ['1:13 digest.0: “x” is not the id of a passage.', '1:1 moved: is missing.'],
  );
});

test('A library without ledgers has none.', async () => {
  assert.deepEqual(await readLedgers(`${folder.places.contentFolder}/elsewhere`, []), new Map());
});
