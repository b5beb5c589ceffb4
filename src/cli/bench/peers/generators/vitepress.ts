import type { Generator } from '../generator.ts';

/** VitePress as it comes: it has no search unless asked. */
export const vitepress: Generator = {
  name: 'VitePress',
  packages: { vitepress: '1.6.4', 'markdown-it-footnote': '4.0.0' },
  command: ['node_modules/.bin/vitepress', 'build', 'docs'],
  output: 'docs/.vitepress/dist',
  caches: [],
  documents: 'docs',
  files: {
    'docs/.vitepress/config.mjs': `import footnotes from 'markdown-it-footnote';

export default { title: 'Library', markdown: { config: (markdown) => markdown.use(footnotes) } };
`,
  },
};
