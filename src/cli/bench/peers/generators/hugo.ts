import type { Generator } from '../generator.ts';

/** Hugo with a bare layout, where it is installed. */
export const hugo: Generator = {
  name: 'Hugo',
  packages: {},
  probe: ['hugo', 'version'],
  command: ['hugo', '--quiet'],
  output: 'public',
  isIndexed: true,
  caches: [],
  documents: 'content/documents',
  files: {
    'hugo.toml':
      'baseURL = "https://library.example/"\ntitle = "Library"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
    'layouts/_default/single.html': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>
`,
    'layouts/_default/list.html': '<!doctype html><title>Library</title><p>{{ len .Pages }} documents</p>\n',
  },
};
