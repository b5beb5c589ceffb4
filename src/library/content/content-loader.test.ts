import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { contentLoader } from './content-loader.ts';
import { documentRecord, entry, temporaryContent } from './temporary-content.ts';

const folder = temporaryContent({ 'guide/fields.mdx': entry('title: Fields\nsummary: All.', '\n<FieldTable of="topic" />\n') });
const root = path.dirname(folder.places.contentFolder);
const project = path.join(import.meta.dirname, '../../..');
for (const name of ['src', 'package.json']) symlinkSync(path.join(project, name), path.join(root, name));
process.chdir(root);
after(() => {
  process.chdir(project);
  folder.remove();
});

test('A collection holds its entries, and only those with components are left to MDX.', async () => {
  const documents = fakeContext();
  await contentLoader('documents').load(documents.context);
  const { digest } = documents.kept.get('lamps') as { digest: string };
  assert.deepEqual([...documents.kept.keys()], ['lamps']);
  assert.match(digest, /^[0-9a-f]{32}$/);
  assert.deepEqual(documents.modules, []);
  const guide = fakeContext();
  await contentLoader('guide').load(guide.context);
  assert.deepEqual(guide.kept.get('fields'), {
    id: 'fields',
    data: { title: 'Fields', summary: 'All.' },
    filePath: path.join('content', 'guide', 'fields.mdx'),
    digest: (guide.kept.get('fields') as { digest: string }).digest,
    deferredRender: true,
  });
  assert.deepEqual(guide.modules, [path.join('content', 'guide', 'fields.mdx')]);
});

test('Entries that are gone are taken out.', async () => {
  const { context, kept } = fakeContext();
  kept.set('gone', {});
  await contentLoader('topics').load(context);
  assert.deepEqual([...kept.keys()], ['great-lamp']);
});

test('A change of the content is read once it is settled; a fault is told once and changes nothing.', async () => {
  const watcher = Object.assign(new EventEmitter(), { add: () => watcher });
  const told = new EventEmitter();
  const documents = fakeContext(watcher, told);
  const topics = fakeContext(watcher, told);
  await contentLoader('documents').load(documents.context);
  await contentLoader('topics').load(topics.context);
  const file = path.join(folder.places.contentFolder, 'documents', 'lamps.mdx');

  folder.write({ 'documents/lamps.mdx': entry(documentRecord.replace('kind: report', 'kind: memo')) });
  watcher.emit('change', file);
  const [message] = (await once(told, 'error')) as [string];
  assert.match(message, /^\ncontent\/documents\/lamps\.mdx:6:7 {2}error {2}record\/unknown-value\n/);
  assert.deepEqual([...documents.kept.keys()], ['lamps']);

  folder.write({ 'documents/lamps.mdx': null, 'documents/wicks.mdx': entry(documentRecord), 'topics/great-lamp.mdx': null });
  watcher.emit('unlink', file);
  watcher.emit('add', path.join(folder.places.contentFolder, 'documents', 'wicks.mdx'));
  watcher.emit('change', path.join(root, 'elsewhere.mdx'));
  await once(told, 'set');
  assert.deepEqual([[...documents.kept.keys()], [...topics.kept.keys()]], [['wicks'], []]);
});

/** What Astro gives a loader, as far as ours uses it. `told` hears of errors and of what is set. */
function fakeContext(watcher?: EventEmitter, told = new EventEmitter()) {
  const kept = new Map<string, unknown>();
  const modules: string[] = [];
  const store = {
    keys: () => [...kept.keys()],
    delete: (id: string) => kept.delete(id),
    set: (value: { readonly id: string }) => {
      kept.set(value.id, value);
      setImmediate(() => told.emit('set'));
    },
    addModuleImport: (file: string) => modules.push(file),
  };
  const logger = { error: (message: string) => told.emit('error', message) };
  const config = { root: pathToFileURL(`${root}${path.sep}`) };
  return { kept, modules, context: { store, logger, config, watcher } as unknown as LoaderContext };
}
