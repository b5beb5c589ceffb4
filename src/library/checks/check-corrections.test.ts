import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { documentRecord, entry, temporaryContent } from '../content/temporary-content.ts';

test('A correction of a passage that the digest neither has nor had is told; an earlier one is not.', async () => {
  const corrections = ['{ date: "2026-01-02", text: A., passage: d-gone }', '{ date: "2026-01-03", text: B., passage: d-old }'];
  const folder = temporaryContent({
    'documents/lamps.mdx': entry(`${documentRecord}\ncorrections: [${corrections.join(', ')}]`, '\nOil burns.\n'),
    'ledger/lamps.json': '{ "digest": ["d-gaf7jds"], "text": [], "moved": { "d-old": "d-gaf7jds" } }',
  });
  after(folder.remove);
  const { problems } = await folder.read();
  assert.deepEqual(
    problems
      .filter(({ rule }) => rule === 'digest/unknown-passage')
      .map(({ field, severity, what, why, fix }) => [field, severity, what, why, fix]),
    [
      [
        'corrections.0.passage',
        'warning',
        'There is no passage d-gone in the digest, and the ledger knows of none.',
        'A reader of the correction cannot see what was corrected.',
        'Write the id that stands behind the # in the address of the passage. Run `npm run ledger` after a digest has changed.',
      ],
    ],
  );
});
