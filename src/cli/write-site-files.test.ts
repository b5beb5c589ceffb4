import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { documentRecord, entry, temporaryContent } from '../library/content/temporary-content.ts';
import { joinLibrary } from '../library/join-library.ts';
import { emptySite, writeSiteFiles } from './write-site-files.ts';

const content = temporaryContent({ 'documents/wicks.mdx': entry(documentRecord, '\nWicks of hemp.\n') });
const { places } = content;
const longAgo = new Date(0);
after(content.remove);

test('What is the same stays as it was, what is not is written again, and all else goes.', async () => {
  await build();
  const files = filesIn(places.outputFolder);
  assert.ok(files.includes('data/evidence/wicks.json'));
  for (const name of files) utimesSync(path.join(places.outputFolder, name), longAgo, longAgo);
  mkdirSync(path.join(places.outputFolder, 'documents/lamps/text'), { recursive: true });
  writeFileSync(path.join(places.outputFolder, 'documents/lamps/text/index.html'), 'A page of the build before.');
  content.write({ 'documents/wicks.mdx': entry(documentRecord, '\nWicks of flax.\n') });
  await build();
  assert.deepEqual(filesIn(places.outputFolder), files);
  const fresh = files.filter((name) => statSync(path.join(places.outputFolder, name)).mtime > longAgo);
  assert.ok(fresh.length > 0 && fresh.every((name) => name.includes('wicks')), fresh.join(', '));
  content.write({ 'documents/wicks.mdx': null });
  await build();
  assert.deepEqual(
    filesIn(places.outputFolder),
    files.filter((name) => !name.includes('wicks')),
  );
});

test('After a build that was interrupted, and by other code, everything is written again.', async () => {
  await build();
  for (const name of filesIn(places.outputFolder)) utimesSync(path.join(places.outputFolder, name), longAgo, longAgo);
  await build('of other code');
  emptySite(places, []);
  await build('of other code');
  const fresh = filesIn(places.outputFolder).filter((name) => statSync(path.join(places.outputFolder, name)).mtime > longAgo);
  assert.deepEqual(fresh, filesIn(places.outputFolder));
  emptySite(places, []);
  emptySite(places, []);
  assert.deepEqual(filesIn(places.outputFolder), []);
});

async function build(version = 'of this code'): Promise<void> {
  const { content: read } = await content.read();
  assert.ok(read);
  const kept = emptySite(places, []);
  writeSiteFiles(joinLibrary(read, true), version, kept, places);
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return entries.map((file) => path.relative(folder, path.join(file.parentPath, file.name))).sort();
}
