import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { placesOf } from '../library/content/places.ts';
import { readContent } from '../library/content/read-content.ts';
import { makeLibrary } from './new-library.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lectern-new-'));
});
after(() => rm(folder, { recursive: true }));

test('A new library has settings, an example document and a topic, and no problem.', async () => {
  const files = await makeLibrary(path.join(folder, 'library'));
  assert.deepEqual(files, [
    'documents/harbour-report.mdx',
    'library.yaml',
    'texts/.gitignore',
    'topics/elsewhere-port-authority.mdx',
  ]);
  const { content, problems } = await readContent(placesOf(folder, 'library', false), path.resolve('src'));
  assert.deepEqual(problems, []);
  assert.deepEqual(
    content?.documents.map(({ id }) => id),
    ['harbour-report'],
  );
});

test('A folder that holds something is left alone.', async () => {
  await writeFile(path.join(folder, 'note.txt'), 'mine');
  await assert.rejects(makeLibrary(folder), {
    name: 'UsageError',
    message: `${folder} is not empty. Name a folder that does not exist yet.`,
  });
});
