import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { compiledBlocks } from './compiled-blocks.ts';
import { entry, temporaryContent } from './temporary-content.ts';

const folder = temporaryContent({
  'guide/fields.mdx': entry('title: Fields\nsummary: All.', '\nOil[^1].\n\n<FieldTable of="topic" />\n\nFat.\n\n[^1]: A note.\n'),
});
after(folder.remove);
const reading = await folder.read();
Object.assign((globalThis as Record<symbol, object>)[Symbol.for('lectern.content')] ?? {}, { reading: Promise.resolve(reading) });
const fields = reading.content?.guide[0];
assert.ok(fields);
const component = { type: 'mdxJsxFlowElement', name: 'FieldTable', attributes: [], children: [] };

test('The rendered blocks of a body stand in the place of its Markdown, around its components, without the notes.', async () => {
  const html = fields.body.html.slice(0, fields.body.notesStart);
  const [before, behind] = html.split('<x-component></x-component>');
  assert.deepEqual(await transform(fields.absolute), {
    type: 'root',
    children: [passages(before), component, passages(behind)],
  });
});

test('A file that is no entry is refused.', async () => {
  await assert.rejects(transform('/elsewhere.mdx'), new Error('/elsewhere.mdx is not an entry of the library.'));
});

/** What the plugin makes of a tree of a paragraph, a component and another paragraph. */
async function transform(file: string): Promise<unknown> {
  let made: unknown = null;
  const root = { type: 'root', children: [{ type: 'paragraph', children: [] }, component, { type: 'paragraph', children: [] }] };
  const context = { fileURL: pathToFileURL(file), replaceNode: (_: unknown, node: unknown) => (made = node) };
  await compiledBlocks().before?.(root as never, context as never);
  return made;
}

function passages(html: string | undefined) {
  const attribute = (name: string, value: string | undefined) => ({ type: 'mdxJsxAttribute', name, value });
  const attributes = [attribute('html', html), attribute('entry', 'guide/fields')];
  return { type: 'mdxJsxFlowElement', name: 'Passages', attributes, children: [] };
}
