import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { layerOrder } from './src/styles/layer-order.ts';
import { compiledBlocks } from './src/library/content/compiled-blocks.ts';
import { placesFromEnvironment } from './src/library/content/places.ts';
import { reviewPage } from './src/review/review-page.ts';

const places = placesFromEnvironment();
const address = new URL(process.env.LECTERN_ADDRESS ?? 'http://localhost/');

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  output: 'static',
  trailingSlash: 'always',
  outDir: places.outputFolder,
  cacheDir: `${places.cacheFolder}/astro`,
  integrations: [mdx({ optimize: true, processor: satteri({ mdastPlugins: [compiledBlocks()] }) }), reviewPage()],
  // Everything a page loads is a file of its own, so that a strict content security policy holds.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    cacheDir: `${places.cacheFolder}/vite`,
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: { checks: { pluginTimings: false }, onLog: passOverDirectives },
    },
    plugins: [layerOrder()],
  },
  devToolbar: { enabled: false },
});

/** Astro marks MDX modules with a directive of its own, which the bundler need not keep. */
function passOverDirectives(level, log, handle) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
}
