import type { ViteUserConfig } from 'astro';

/** The cascade layers, weakest first. What is in the last two changes nothing that a page shows when it opens, and loads apart. */
const order = '@layer reset, base, prose, components, later, print;\n';

/**
 * Puts the order of the cascade layers first in every stylesheet: bundling sorts rules by module, not by layer. The server
 * of `npm run dev` gives each module a stylesheet of its own, in the order in which modules are loaded.
 */
export function layerOrder(): NonNullable<ViteUserConfig['plugins']> {
  return [
    {
      name: 'layer-order',
      apply: 'build',
      enforce: 'post',
      generateBundle: (_, bundle) => {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = order + String(file.source);
        }
      },
    },
    {
      name: 'layer-order-served',
      apply: 'serve',
      enforce: 'pre',
      // What is imported as text (`?raw`) is a module by then.
      transform: (code, id) => (/\.css(?:$|\?(?!raw))/.test(id) ? { code: order + code, map: null } : null),
    },
  ];
}
