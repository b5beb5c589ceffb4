import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { siteContent } from './site-content.ts';

/** Stands in compiled HTML where a component belongs. */
const place = '<x-component></x-component>';

/**
 * A plugin for the MDX processor of Astro. It puts the blocks that `compileBody` has rendered in the place of the
 * Markdown, as `<Passages>` components, and leaves the components of the body where they stand, so that a body with
 * components has the same passages, links and notes as one without.
 */
export function compiledBlocks(): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'compiled-blocks',
    before: async (root, context) => {
      const file = fileURLToPath(context.fileURL ?? '');
      const { collection, body } = await findBody(file);
      const components = root.children.filter((node) => node.type === 'mdxJsxFlowElement');
      const blocks = body.html.slice(0, body.notesStart).split(place);
      const children = blocks.flatMap((html, index) => [passages(html, collection), ...components.slice(index, index + 1)]);
      context.replaceNode(root, { type: 'root', children });
    },
  });
}

async function findBody(file: string) {
  const content = await siteContent();
  for (const collection of ['documents', 'guide'] as const) {
    const entry = content[collection].find((candidate) => candidate.absolute === file);
    if (entry) return { collection: `${collection}/${entry.id}`, body: entry.body };
  }
  throw new Error(`${file} is not an entry of the library.`);
}

function passages(html: string, entry: string) {
  const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value });
  return {
    type: 'mdxJsxFlowElement',
    name: 'Passages',
    attributes: [attribute('html', html), attribute('entry', entry)],
    children: [],
  };
}
