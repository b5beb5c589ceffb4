import type { ViteUserConfig } from 'astro';

/**
 * Leaves `import()` in scripts as it is written. Vite would wrap it in a loader that fetches beforehand what the module
 * imports; that loader weighs more than most modules of ours, which import next to nothing.
 */
export function plainImports(): NonNullable<ViteUserConfig['plugins']> {
  return [
    {
      name: 'plain-imports',
      apply: 'build',
      enforce: 'post',
      transform: (_, id) =>
        id.endsWith('vite/preload-helper.js') ? { code: 'export const __vitePreload = (load) => load();', map: null } : null,
    },
  ];
}
