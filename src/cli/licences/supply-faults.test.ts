import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { readAudit } from './ask-for-advisories.ts';
import { isCopyleft } from './is-copyleft.ts';
import { nameAt, type LockedPackage } from './read-packages.ts';
import { readSupply } from './read-supply.ts';
import { supplyFaults } from './supply-faults.ts';

const root = path.resolve(import.meta.dirname, '../../..');

function locked(name: string, more: Partial<LockedPackage> = {}): LockedPackage {
  const own = { version: '1.2.3', licence: 'MIT', integrity: 'sha512-a', isDevelopment: false, hasInstallScript: false };
  return { place: `node_modules/${name}`, name, ...own, ...more };
}

test('A licence binds what is made with the work where every choice of it does.', () => {
  const binding = [
    'GPL-3.0-only',
    'AGPL-3.0',
    'LGPL-3.0-or-later',
    'MPL-2.0',
    'CPAL-1.0 OR AGPL-1.0',
    'Apache-2.0 AND LGPL-3.0-or-later',
    'CC-BY-SA-4.0',
  ];
  const free = ['MIT', 'Apache-2.0', 'OFL-1.1', '(MIT OR GPL-3.0-or-later)', 'BlueOak-1.0.0', 'CC0-1.0', '(MIT AND Zlib)'];
  assert.deepEqual([...binding, ...free].filter(isCopyleft), binding);
});

test('What binds is a fault where it is shipped, and none in a tool.', () => {
  const [bound, unnamed] = [locked('bound', { licence: 'LGPL-3.0-or-later' }), locked('unnamed', { licence: undefined })];
  assert.deepEqual(supplyFaults([bound, unnamed], new Set(), {}), []);
  assert.deepEqual(supplyFaults([bound, unnamed], new Set([bound, unnamed]), {}), [
    'bound is shipped with every site under LGPL-3.0-or-later, which would bind the libraries made with Lectern.',
    'unnamed is shipped with every site and names no licence.',
  ]);
});

test('Every version is exact, and the content of every package is pinned.', () => {
  const packages = [locked('a'), locked('b', { version: '^1.0.0' }), locked('c', { integrity: undefined })];
  const manifest = { dependencies: { a: '1.2.3', b: '^1.0.0' }, devDependencies: { t: 'npm:@x/t@6.0.2', u: 'npm:u@latest' } };
  assert.deepEqual(supplyFaults(packages, new Set(), manifest), [
    'package.json names b with the range ^1.0.0, not one version.',
    'package.json names u with the range npm:u@latest, not one version.',
    'The lockfile gives node_modules/b without an exact version and the checksum of its content.',
    'The lockfile gives node_modules/c without an exact version and the checksum of its content.',
  ]);
});

test('Only the packages that are named may run a script when they are installed.', () => {
  const packages = [locked('runner', { hasInstallScript: true }), locked('sneak', { hasInstallScript: true }), locked('quiet')];
  assert.deepEqual(supplyFaults(packages, new Set(), { allowScripts: { runner: true, quiet: true, sneak: false } }), [
    'sneak runs a script when it is installed, which allowScripts in package.json does not allow.',
    'allowScripts in package.json allows quiet a script, but it has none.',
  ]);
});

test('The project ships what its pages load and copies, builds with LGPL tools of which nothing is shipped, and has no fault.', async () => {
  const { shipped, building, developing, faults } = await readSupply(root);
  assert.deepEqual(faults, []);
  assert.deepEqual(
    shipped.map(({ name, licence }) => `${name}: ${licence ?? ''}`),
    [
      '@fontsource/literata: OFL-1.1',
      '@fontsource/noto-naskh-arabic: OFL-1.1',
      'docx: MIT',
      'pagefind: MIT',
      ...['core', 'precaching', 'routing', 'strategies'].map((part) => `workbox-${part}: MIT`),
    ],
  );
  const has = (packages: readonly LockedPackage[], name: string): boolean => packages.some((each) => each.name === name);
  assert.ok(has(building, '@img/sharp-libvips-linux-x64') && has(building, 'astro'));
  assert.ok(has(developing, 'citeproc') && has(developing, 'axe-core'));
});

test('A package that a page comes to import is traced, and its licence counts; one of which nothing is used is not.', async () => {
  const project = mkdtempSync(path.join(tmpdir(), 'lectern-supply-'));
  after(() => {
    rmSync(project, { recursive: true });
  });
  const lamp = { version: '1.0.0', integrity: 'x', license: 'GPL-3.0' };
  const packages = { '': {}, 'node_modules/bound': lamp, 'node_modules/unused': lamp, 'node_modules/deep': lamp };
  const files = {
    'package.json': '{}',
    'package-lock.json': JSON.stringify({ packages }),
    'src/components/Lamp.astro': `<p></p>\n<script>\n  import { light } from '../light.ts';\n  light();\n</script>`,
    'src/light.ts': `import { burn } from 'bound';\nimport 'unused';\nexport const light = () => import('deep').then(burn);`,
    'src/cli/make-fonts.ts': '',
    'src/reader/offline/worker/service-worker.ts': '',
    'src/bundle/disk/run-on-disk.ts': '',
    'node_modules/bound/index.js': 'export function burn(it) { console.log(it); }',
    'node_modules/unused/package.json': '{ "name": "unused", "sideEffects": false }',
    'node_modules/unused/index.js': 'export const idle = 1;',
    'node_modules/deep/index.js': 'export default 7;',
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
    writeFileSync(path.join(project, file), content);
  }
  assert.deepEqual(
    (await readSupply(project)).faults,
    ['bound', 'deep'].map(
      (name) => `${name} is shipped with every site under GPL-3.0, which would bind the libraries made with Lectern.`,
    ),
  );
});

test('A file belongs to the innermost package.', () => {
  assert.deepEqual(['node_modules/a/node_modules/@b/c/d.js', 'node_modules/e'].map(nameAt), ['@b/c', 'e']);
});

test('A registry that does not answer is told apart from one that knows of nothing.', () => {
  assert.deepEqual(readAudit('{ "metadata": { "vulnerabilities": { "high": 1, "total": 3 } } }'), {
    counts: { high: 1, total: 3 },
  });
  assert.deepEqual(readAudit('{ "message": "405 Method Not Allowed", "error": {} }'), { silence: '405 Method Not Allowed' });
  assert.deepEqual(readAudit(''), { silence: 'npm printed no report.' });
});
