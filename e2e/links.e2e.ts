import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deadAddresses, readPages } from './built-site.ts';
import { fixtureBase, fixtureSites } from './sites.ts';
import { expect, test } from './test.ts';

test('Every address and anchor of the founding library resolves.', () => {
  expect(readPages('dist').length).toBeGreaterThan(40);
  expect(deadAddresses('dist', '/')).toEqual([]);
});

test('Every address and anchor resolves under a base path, with full texts and without.', () => {
  expect(deadAddresses(fixtureSites.private, fixtureBase)).toEqual([]);
  expect(deadAddresses(fixtureSites.public, fixtureBase)).toEqual([]);
});

test('A public build holds no word of a restricted text, and says that it left it out.', () => {
  const holding = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile() && readFileSync(path.join(entry.parentPath, entry.name)).includes('zanzibarquartz'))
      .map((entry) => entry.name);
  expect(holding(fixtureSites.private)).not.toEqual([]);
  expect(holding(fixtureSites.public)).toEqual([]);
  expect(readFileSync(path.join(fixtureSites.public, 'documents/keepers-letters/index.html'), 'utf8')).toContain(
    'left out of this public build',
  );
});

test.describe('At an address without a page', () => {
  test.use({ expectedConsole: async ({}, use) => use([/404/]) });

  test('The reader answers with 404 and ways on.', async ({ page }) => {
    const response = await page.goto('topics/nobody/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
    await page.getByRole('main').getByRole('link', { name: 'topics' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics');
  });
});
