import type { Generator } from '../generator.ts';

/** MkDocs with the Material theme, where they are installed; without search, and with one entry in its navigation. */
export const mkdocs: Generator = {
  name: 'MkDocs Material',
  packages: {},
  probe: ['mkdocs', 'get-deps', '--version'],
  command: ['mkdocs', 'build', '--quiet'],
  output: 'site',
  caches: [],
  documents: 'docs',
  files: {
    'mkdocs.yml': `site_name: Library
theme: { name: material }
markdown_extensions: [footnotes, tables]
plugins: []
nav: [{ Library: document-0.md }]
`,
  },
};
