import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { documentRecord, entry, temporaryContent } from '../content/temporary-content.ts';
import { checkTrackedTexts } from './check-tracked-texts.ts';

const restricted = entry(documentRecord.replace('publishText: true', 'publishText: false'));
const folder = temporaryContent({ 'documents/wicks.mdx': restricted });
after(folder.remove);

test('A text may be tracked that may be published; its receipt too. Others may not, nor texts without a record.', async () => {
  const names = ['lamps.mdx', 'lamps.receipt.json', 'wicks.mdx', 'wicks.receipt.json', 'stray.mdx', 'faulty.mdx'];
  assert.deepEqual(await told(names.map((name) => `texts/${name}`)), [
    'texts/wicks.mdx: Git tracks this file, and no record says that the full text may be published.',
    'texts/wicks.receipt.json: Git tracks this file, and no record says that the full text may be published.',
    'texts/stray.mdx: Git tracks this file, and no record says that the full text may be published.',
  ]);
});

test('Where git does not say what it tracks, that is told.', async () => {
  assert.deepEqual(await told(null), ['texts: Git did not say which files of this folder it tracks.']);
});

async function told(files: readonly string[] | null): Promise<string[]> {
  const { content } = await folder.read();
  assert.ok(content);
  return checkTrackedTexts(content, { folder: 'texts', files }, new Set(['faulty'])).map(({ file, what }) => `${file}: ${what}`);
}
