import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { documentRecord, entry, temporaryContent } from '../content/temporary-content.ts';
import { joinLibrary } from '../join-library.ts';
import { listCorrections } from './list-corrections.ts';

test('Corrections stand the latest first, keep their ids, and lead to the passage that is there.', async () => {
  const body = '\nThe Great Lamp burns oil.\n';
  const plain = temporaryContent({ 'documents/lamps.mdx': entry(documentRecord, body) });
  after(plain.remove);
  const [passage = assert.fail()] = (await plain.read()).content?.documents[0]?.body.passages ?? [];
  const corrections = [
    `{ date: "2026-01-02", text: It said wood., passage: ${passage.id} }`,
    '{ date: "2026-03-04", text: It said coal., passage: d-earlier }',
    '{ date: "2026-03-04", text: It named nobody., passage: d-unknown }',
  ];
  const folder = temporaryContent({
    'documents/lamps.mdx': entry(`${documentRecord}\ncorrections: [${corrections.join(', ')}]`, body),
    'ledger/lamps.json': `{ "digest": ["${passage.id}"], "text": [], "moved": { "d-earlier": "${passage.id}" } }`,
  });
  after(folder.remove);
  const { content } = await folder.read();
  assert.ok(content);
  const [document = assert.fail()] = joinLibrary(content, false).documents;
  assert.deepEqual(listCorrections(document), [
    { id: 'correction-3', date: '2026-03-04', text: 'It named nobody.', passage: undefined },
    { id: 'correction-2', date: '2026-03-04', text: 'It said coal.', passage: passage.id },
    { id: 'correction-1', date: '2026-01-02', text: 'It said wood.', passage: passage.id },
  ]);
});
