import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { importTable } from '../../eslint.config.js';

const tableRules = ['@typescript-eslint/no-restricted-imports', 'no-restricted-imports', 'no-restricted-syntax'];
const eslint = new ESLint({
  // The files of these tests do not exist, so there are no types to ask for.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => tableRules.includes(ruleId),
});

/** One forbidden import for each row of the table, with what the linter says of it. */
const forbidden: [file: string, source: string, may: string][] = [
  ['problem.ts', './text/fold.ts', 'nothing'],
  ['text/fold.ts', '../problem.ts', 'nothing'],
  ['schema/topic.ts', '../text/fold.ts', 'problem.ts'],
  ['markup/parse.ts', '../library/cite.ts', 'text, schema, problem.ts'],
  ['import/passes/lists.ts', '../../library/cite.ts', 'problem.ts, text, schema, markup'],
  ['library/cite.ts', '../import/read-text.ts', 'problem.ts, text, schema, markup'],
  ['reader/theme.ts', '../problem.ts', 'text, types of library'],
  ['search/query.ts', '../markup/parse.ts', 'text, reader, problem.ts, types of library'],
  ['search/client/box.ts', '../../library/cite.ts', 'text, reader, problem.ts, types of library'],
  ['bundle/zip.ts', '../search/query.ts', 'text'],
  ['content.config.ts', './search/query.ts', 'problem.ts, text, schema, markup, library'],
  ['pages/index.astro', '../schema/topic.ts', 'text, library, reader, search/client, pages, layouts, components, styles'],
  [
    'pages/topics/[id].astro',
    '../../search/query.ts',
    'text, library, reader, search/client, pages, layouts, components, styles',
  ],
  ['layouts/Page.astro', '../markup/parse.ts', 'text, library, reader, search/client, pages, layouts, components, styles'],
  ['components/Box.astro', '../cli/build.ts', 'text, library, reader, search/client, pages, layouts, components, styles'],
  [
    'review/list-review.ts',
    '../import/read-text.ts',
    'problem.ts, text, schema, markup, library, search/client, layouts, components',
  ],
  ['styles/tokens.ts', '../components/box.ts', 'styles'],
  [
    'cli/build.ts',
    '../pages/list.ts',
    'problem.ts, text, schema, markup, import, library, search, bundle, content.config.ts, ../e2e/browser.ts',
  ],
];

for (const [file, source, may] of forbidden) {
  test(`src/${file} cannot import ${source}.`, async () => {
    const place = file.split('/')[0] ?? '';
    const told = `src/${place} may import ${may}: see the import table in ARCHITECTURE.md.`;
    const statically = `'${source}' import is restricted from being used by a pattern. ${told}`;
    assert.deepEqual(await lint(file, `import '${source}';`), [statically]);
    assert.deepEqual(await lint(file, `await import('${source}');`), [told]);
  });
}

const allowed: [file: string, code: string][] = [
  ['schema/topic.ts', "import { a } from '../problem.ts';"],
  ['import/passes/lists.ts', "import { a } from '../../markup/parse.ts'; import { b } from '../read-text.ts';"],
  ['search/query.ts', "import type { Library } from '../library/library.ts';"],
  ['pages/topics/[id].astro', "import Box from '../../components/Box.astro'; import { a } from '../../search/client/box.ts';"],
  ['components/search/Box.astro', "import Row from '../search/Row.astro';"],
  ['cli/build.ts', "import { a } from '../import/read-text.ts';"],
  ['text/fold.test.ts', "import { a } from '../cli/build.ts';"],
];

for (const [file, code] of allowed) {
  test(`src/${file} can say: ${code}`, async () => {
    assert.deepEqual(await lint(file, code), []);
  });
}

test('The search can import types of the library alone.', async () => {
  assert.deepEqual(await lint('search/query.ts', "import { Library } from '../library/library.ts';"), [
    "'../library/library.ts' import is restricted from being used by a pattern. " +
      'src/search may import text, reader, problem.ts, types of library: see the import table in ARCHITECTURE.md.',
  ]);
});

test('The script of a component keeps to the row of the component.', async () => {
  assert.deepEqual(await lint('components/Box.astro', '', "import '../search/query.ts';"), [
    "'../search/query.ts' import is restricted from being used by a pattern. " +
      'src/components may import text, library, reader, search/client, pages, layouts, components, styles: ' +
      'see the import table in ARCHITECTURE.md.',
  ]);
});

test('A .ts file cannot import a component.', async () => {
  assert.deepEqual(await lint('components/box.ts', "import Box from './Box.astro';"), [
    "'./Box.astro' import is restricted from being used by a pattern. " +
      'A .ts file cannot import a component: the type check of .ts knows none.',
  ]);
});

test('A module has no default export.', async () => {
  assert.deepEqual(await lint('text/fold.ts', 'export default 1;'), ['Use a named export, so that one thing has one name.']);
});

test('Every folder and file of src/ has its row in the table.', () => {
  const places = readdirSync('src').filter((place) => !place.endsWith('.test.ts'));
  assert.deepEqual(
    places.filter((place) => !(place in importTable)),
    [],
  );
});

async function lint(file: string, code: string, script = ''): Promise<string[]> {
  const text = file.endsWith('.astro') ? `---\n${code}\n---\n<p>Text</p>\n<script>${script}</script>\n` : code;
  const results = await eslint.lintText(text, { filePath: `src/${file}` });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}
