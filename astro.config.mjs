import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { plainImports } from './src/layouts/plain-imports.ts';
import { layerOrder } from './src/styles/layer-order.ts';
import { compiledBlocks } from './src/library/content/compiled-blocks.ts';
import { serveSiteFiles } from './src/library/content/serve-site-files.ts';
import { placesFromEnvironment } from './src/library/content/places.ts';
import { reviewPage } from './src/review/review-page.ts';

const places = placesFromEnvironment();
const address = new URL(process.env.LECTERN_ADDRESS ?? 'http://localhost/');

/** What every page loads is two files: one that starts it, one for when it has come to rest. */
const firstFiles = [
  { name: 'page', test: /start-page\.ts$/ },
  { name: 'rest', test: /(?:visit-library|load-data|size-in-words|trusted)\.ts$/ },
];

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  output: 'static',
  trailingSlash: 'always',
  outDir: places.outputFolder,
  cacheDir: `${places.cacheFolder}/astro`,
  integrations: [
    mdx({ optimize: true, processor: satteri({ mdastPlugins: [compiledBlocks()] }) }),
    reviewPage(),
    serveSiteFiles(),
  ],
  // Everything a page loads is a file of its own; the build puts the styles that it needs at once into the page (`cli/pages`).
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    cacheDir: `${places.cacheFolder}/vite`,
    build: {
      // The build does so itself, because some of it may stay.
      emptyOutDir: false,
      assetsInlineLimit: 0,
      cssCodeSplit: true,
      modulePreload: false,
      rolldownOptions: { checks: { pluginTimings: false }, onLog: passOverDirectives },
    },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: firstFiles } } } } } },
    plugins: [layerOrder(), plainImports()],
  },
  devToolbar: { enabled: false },
});

/** Astro marks MDX modules with a directive of its own, which the bundler need not keep. */
function passOverDirectives(level, log, handle) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
}
