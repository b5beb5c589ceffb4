import type { ViteUserConfig } from 'astro';

/** The cascade layers, weakest first. */
const order = '@layer reset, base, prose, components, print;\n';

/** Puts the order of the cascade layers first in every stylesheet: bundling sorts rules by module, not by layer. */
export function layerOrder(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'layer-order',
    enforce: 'post',
    generateBundle: (_, bundle) => {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = order + String(file.source);
      }
    },
  };
}
