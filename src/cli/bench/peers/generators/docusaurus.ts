import type { Generator } from '../generator.ts';

/** Docusaurus with its classic preset, its documents alone, and no sidebar: one of the whole library grows with its square. */
export const docusaurus: Generator = {
  name: 'Docusaurus',
  packages: {
    '@docusaurus/core': '3.8.1',
    '@docusaurus/preset-classic': '3.8.1',
    react: '19.2.0',
    'react-dom': '19.2.0',
    webpack: '5.99.9',
  },
  command: ['node_modules/.bin/docusaurus', 'build'],
  output: 'build',
  caches: ['node_modules/.cache'],
  documents: 'docs',
  files: {
    'docusaurus.config.mjs': `export default {
  title: 'Library',
  url: 'https://library.example',
  baseUrl: '/',
  onBrokenLinks: 'ignore',
  markdown: { format: 'md' },
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: './sidebars.mjs' }, blog: false, pages: false }]],
};
`,
    'sidebars.mjs': "export default { library: [{ type: 'link', label: 'Library', href: '/' }] };\n",
  },
};
