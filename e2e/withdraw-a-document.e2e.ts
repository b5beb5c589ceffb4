import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { withdrawDocument } from '../src/cli/withdraw/withdraw-document.ts';
import { deadAddresses } from './built-site.ts';
import { startHost, type LibraryHost } from './library-host.ts';
import { fixtureBase, fixtureSites } from './sites.ts';
import { expect, test as base } from './test.ts';

/** The fixture library after `lamp-report` was withdrawn from it, with every text that is left. */
interface WithdrawnSite {
  readonly folder: string;
  readonly host: LibraryHost;
}

const test = base.extend<object, { withdrawn: WithdrawnSite }>({
  withdrawn: [
    async ({}, use) => {
      const root = mkdtempSync(path.join(tmpdir(), 'lectern-withdrawn-'));
      const [contentDir, folder] = [path.join(root, 'library'), path.join(root, 'site')];
      cpSync('e2e/library', contentDir, { recursive: true });
      // What else is told of it goes first: the command refuses to leave it without a source.
      for (const needing of ['topics', 'events']) rmSync(path.join(contentDir, needing), { recursive: true });
      const notice = { date: '2026-05-06', reason: 'The board asked for it & its maps', isWithoutTitle: false };
      await withdrawDocument({ id: 'lamp-report', contentDir, root, isDryRun: false, ...notice });
      execFileSync('node', ['src/cli/build.ts', '--content', contentDir, '--out', folder, '--private'], { stdio: 'pipe' });
      const host = await startHost(folder);
      await use({ folder, host });
      await host.close();
      rmSync(root, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  site: [async ({ withdrawn }, use) => use(withdrawn.host.url), { scope: 'worker' }],
});

/** Files of a built site, by their paths in it. */
function filesOf(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  return found.filter((each) => each.isFile()).map((each) => path.relative(folder, path.join(each.parentPath, each.name)));
}

/** Content of a file; that of the search index unpacked. */
function contentOf(file: string): string {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
}

test('Every address that held something of the document is answered with the tombstone.', ({ withdrawn: { folder } }) => {
  const now = new Set(filesOf(folder));
  const before = new Set([...filesOf(fixtureSites.private), ...filesOf(fixtureSites.public)]);
  const own = [...before].filter((file) => /\/lamp-(?:report|paper)[/.]/.test(file));
  expect(own.length).toBeGreaterThan(15);
  expect(own.filter((file) => !now.has(file))).toEqual([]);
  const silent = own.filter(
    (file) => !/[Ii]t was withdrawn from this library on 6 May 2026/.test(contentOf(path.join(folder, file))),
  );
  expect(silent).toEqual([]);
  expect(deadAddresses(folder, fixtureBase)).toEqual([]);
});

test('No word of its digest, its text, its sources or its passages is left anywhere in the site.', ({
  withdrawn: { folder },
}) => {
  const words =
    /clockwork|seized bearing|night-watch|Boats on the reef|Fog on the reef|two hours|[dt]-[0-9a-z]{7}\b.*lamp-report/;
  const holding = (site: string): string[] => filesOf(site).filter((file) => words.test(contentOf(path.join(site, file))));
  expect(holding(fixtureSites.public).length).toBeGreaterThan(5);
  expect(holding(folder)).toEqual([]);
  expect(contentOf(path.join(folder, 'feed.xml'))).toContain('<title>Withdrawn: The lamp of Farpoint &amp; its keepers</title>');
});

test('A reader who follows an old link to a passage is told what happened, and search engines pass over the page.', async ({
  page,
}) => {
  for (const address of ['documents/lamp-report/#d-3k0f7qz', 'documents/lamp-report/text/', 'documents/lamp-paper/']) {
    expect((await page.goto(address))?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The lamp of Farpoint & its keepers');
    await expect(page.getByRole('main')).toContainText(
      'It was withdrawn from this library on 6 May 2026. Reason: The board asked for it & its maps.',
    );
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
  }
  await page.getByRole('main').getByRole('link', { name: 'The documents of this library' }).click();
  await expect(page.getByRole('region', { name: 'Withdrawn' }).getByRole('listitem')).toHaveText(
    'The lamp of Farpoint & its keepers, 6 May 2026',
  );
});
