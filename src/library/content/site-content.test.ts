import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { ContentError } from '../../problem.ts';
import { rereadContent, siteContent, siteLibrary, siteProblems } from './site-content.ts';
import { documentRecord, entry, temporaryContent } from './temporary-content.ts';

const folder = temporaryContent();
const root = path.dirname(folder.places.contentFolder);
const project = path.join(import.meta.dirname, '../../..');
for (const name of ['src', 'package.json']) symlinkSync(path.join(project, name), path.join(root, name));
process.chdir(root);
after(() => {
  process.chdir(project);
  folder.remove();
});

test('The content is read once, and again when it is asked for; while it has errors the last good reading stays.', async () => {
  const first = await siteContent();
  const library = await siteLibrary();
  assert.equal(await siteContent(), first);
  assert.equal(await siteLibrary(), library);
  assert.deepEqual(await siteProblems(), []);

  folder.write({ 'documents/lamps.mdx': entry(documentRecord.replace('kind: report', 'kind: memo')) });
  await assert.rejects(rereadContent(), (error) => error instanceof ContentError && error.message.includes('kind: is “memo”'));
  assert.equal(await siteContent(), first);

  folder.write({ 'documents/lamps.mdx': entry(documentRecord, '\nFat.\n') });
  const second = await rereadContent();
  assert.equal(await siteContent(), second);
  assert.equal((await siteLibrary()).documents[0]?.summary?.passages[0]?.text, 'Fat.');
});
