import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, draftOf } from '../draft-of.ts';
import { findHeadings } from './find-headings.ts';
import { findWorks } from './find-works.ts';

test('Entries under References are one list; lines that follow directly belong to the entry above.', () => {
  const draft = findWorks(
    findHeadings(
      draftOf(
        'References\n\nAro, P., 2018. Inns.\nAvailable at: nowhere\n\nMoe, S., 2019. Mules.\n\nDisclaimer\n\nNothing is promised.\n',
      ),
    ),
  );
  assert.deepEqual(blocksOf(draft), [
    '## References',
    '- Aro, P., 2018. Inns. Available at: nowhere\n- Moe, S., 2019. Mules.',
    '## Disclaimer',
    'Nothing is promised.',
  ]);
});

test('Other sections are left alone.', () => {
  assert.deepEqual(blocksOf(findWorks(findHeadings(draftOf('Mills\n\nOne stood here.\n')))), ['## Mills', 'One stood here.']);
});
