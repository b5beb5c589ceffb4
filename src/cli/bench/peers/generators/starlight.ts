import type { Generator } from '../generator.ts';

/** Starlight as it comes, without its search: that of ours is told apart too. */
export const starlight: Generator = {
  name: 'Starlight',
  packages: { astro: '7.3.5', '@astrojs/starlight': '0.42.4' },
  command: ['node_modules/.bin/astro', 'build'],
  output: 'dist',
  caches: ['node_modules/.astro', 'node_modules/.vite'],
  documents: 'src/content/docs',
  files: {
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [starlight({ title: 'Library', pagefind: false })] });
`,
    'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  },
};
