import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const plainFolders = ['problem.ts', 'text', 'schema', 'markup'];
const viewFolders = ['text', 'library', 'reader', 'search/client', 'pages', 'layouts', 'components', 'styles'];

/**
 * Which folder or file of `src/` may import which, as ARCHITECTURE.md explains it. `types` may be imported as types
 * alone. A folder may always import from itself, a test from everywhere, and nothing but cli from cli.
 *
 * @type {Record<string, { may: string[], types?: string[] }>}
 */
export const importTable = {
  'problem.ts': { may: [] },
  text: { may: [] },
  schema: { may: ['problem.ts'] },
  markup: { may: ['text', 'schema', 'problem.ts'] },
  import: { may: plainFolders },
  library: { may: plainFolders },
  reader: { may: ['text'], types: ['library'] },
  search: { may: ['text', 'reader', 'problem.ts'], types: ['library'] },
  bundle: { may: ['text'] },
  'content.config.ts': { may: [...plainFolders, 'library'] },
  pages: { may: viewFolders },
  layouts: { may: viewFolders },
  components: { may: viewFolders },
  styles: { may: ['styles'] },
  review: { may: [...plainFolders, 'library', 'search/client', 'layouts', 'components'] },
  // What is measured in a browser needs the browser that the end-to-end tests find.
  cli: { may: [...plainFolders, 'import', 'library', 'search', 'bundle', 'content.config.ts', '../e2e/browser.ts'] },
};

const testFiles = ['**/*.test.ts'];
const astroFiles = ['**/*.astro', '**/*.astro/*.ts'];
const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Use a named export, so that one thing has one name.',
};
const componentImport = {
  regex: '\\.astro$',
  message: 'A .ts file cannot import a component: the type check of .ts knows none.',
};

export default defineConfig(
  globalIgnores(['dist/', 'dist-private/', '.astro/', '.cache/', 'test-results/', 'content/', 'public/', '**/fixtures/']),
  {
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', defaultExport],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'describe', 'it', 'suite'] }] },
      ],
    },
  },
  astro.configs.recommended,
  { files: ['**/*.{js,mjs}', ...astroFiles], extends: [tseslint.configs.disableTypeChecked] },
  Object.entries(importTable).flatMap(([place, row]) => importRules(place, row)),
  {
    files: ['src/**/*.ts'],
    ignores: testFiles,
    rules: {
      'no-restricted-imports': ['error', { patterns: [componentImport] }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  // The type checks know which names exist.
  { rules: { 'no-undef': 'off' } },
  { files: ['src/cli/**', 'e2e/global-setup.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['*.config.{js,mjs,ts}', 'e2e/global-setup.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  // Playwright reads the fixtures that one needs from the destructured first parameter, also where it needs none.
  { files: ['e2e/**'], rules: { 'no-empty-pattern': 'off' } },
  {
    files: testFiles,
    rules: { '@typescript-eslint/no-restricted-imports': 'off', 'no-restricted-syntax': ['error', defaultExport] },
  },
);

/**
 * The rules of one row of the table: a file has one configuration, a folder one for each depth below it. The deepest
 * comes first, because to ESLint the script of `Box.astro` is a file in a folder of that name and the last one counts.
 */
function importRules(place, row) {
  if (place.endsWith('.ts')) return [rulesFor(place, row, [`src/${place}`], '\\./')];
  return [4, 3, 2, 1].map((depth) => {
    const folder = `src/${place}/${'*/'.repeat(depth - 1)}`;
    return rulesFor(place, row, [`${folder}*.ts`, `${folder}*.astro`, `${folder}*.astro/*.ts`], '\\.\\./'.repeat(depth));
  });
}

/** Forbids every path that leads out of the place, but for those that the row allows. */
function rulesFor(place, { may, types = [] }, files, wayOut) {
  const beside = (targets) => `^${wayOut}(?!${targets.map(startOfPath).join('|') || '$'})`;
  const message = `src/${place} may import ${listTargets(may, types)}: see the import table in ARCHITECTURE.md.`;
  const patterns = [
    { regex: beside([...may, ...types]), message },
    ...types.map((target) => ({ regex: `^${wayOut}${target}/`, allowTypeImports: true, message })),
  ];
  const dynamic = { selector: `ImportExpression > Literal[value=/${beside(may).replaceAll('/', '\\u002F')}/]`, message };
  return {
    files,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': ['error', defaultExport, dynamic],
    },
  };
}

function startOfPath(target) {
  return `${target.replace('.', '\\.')}(?:/|$)`;
}

function listTargets(may, types) {
  const targets = [...may, ...types.map((target) => `types of ${target}`)];
  return targets.length === 0 ? 'nothing' : targets.join(', ');
}
