import type { Generator } from '../generator.ts';

/** Eleventy with a bare layout. */
export const eleventy: Generator = {
  name: 'Eleventy',
  packages: { '@11ty/eleventy': '3.1.5', 'markdown-it-footnote': '4.0.0' },
  command: ['node_modules/.bin/eleventy', '--quiet'],
  output: '_site',
  caches: [],
  documents: 'documents',
  files: {
    'eleventy.config.mjs': `import footnotes from 'markdown-it-footnote';

export default function (configuration) {
  configuration.amendLibrary('md', (markdown) => markdown.use(footnotes));
  return { dir: { input: 'documents', includes: '../layouts' }, markdownTemplateEngine: false };
}
`,
    'documents/documents.json': '{ "layout": "document.njk" }\n',
    'layouts/document.njk': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><main><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>
`,
  },
};
