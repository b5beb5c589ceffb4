import AxeBuilder from '@axe-core/playwright';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { axeTags } from './axe-tags.ts';
import { startDevServer, type DevServer } from './dev-server.ts';
import { fixtureSites } from './sites.ts';
import { expect, test as base } from './test.ts';

/** Tests in `npm run dev`, where two topics share “the keeper” and “the painted tower” is an ambiguous name of one. */
const test = base.extend<object, { server: DevServer; site: string }>({
  server: [
    async ({}, use) => {
      const server = await startDevServer((contentFolder) => {
        addAliases(path.join(contentFolder, 'topics/farpoint-light.mdx'), 'the keeper', 'the painted tower');
        addAliases(path.join(contentFolder, 'topics/keeper-sorrel.mdx'), 'the keeper');
        const text = path.join(contentFolder, 'texts/lamp-report.mdx');
        change(text, '[^1]:', '## 3. Later\n\nSailors know the painted tower.\n\n[^1]:');
      });
      await use(server);
      await server.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  site: [
    async ({ server }, use) => {
      await use(server.url);
    },
    { scope: 'worker' },
  ],
});

test.describe.configure({ mode: 'serial', timeout: 60_000 });

test('An editor decides with keys; the decisions are written, and the links appear.', async ({ page, server }) => {
  await page.goto('review/');
  const progress = page.locator('[data-progress]');
  await expect(progress).toHaveText('1 of 2');
  await expect(page.locator('[data-passage] mark')).toHaveText('the keeper');
  await page.keyboard.press('a');
  await expect(page.locator('[data-told]')).toHaveText('Several topics share this name: choose one by its number.');
  await page.keyboard.press('2');
  await expect(progress).toHaveText('2 of 2');
  await expect(page.locator('[data-passage] mark')).toHaveText('the painted tower');
  await page.keyboard.press('r');
  await expect(page.getByText('Everything here is decided.')).toBeVisible();
  await page.keyboard.press('u');
  await expect(progress).toHaveText('2 of 2');
  await page.keyboard.press('a');
  await expect(page.getByText('Everything here is decided.')).toBeVisible();
  await expect
    .poll(() => readDecisions(server))
    .toEqual([
      { words: 'the keeper', decision: { topic: 'keeper-sorrel' } },
      { words: 'the painted tower', decision: 'accept' },
    ]);
  await expect(async () => {
    await page.goto('documents/lamp-report/text/');
    await expect(page.getByRole('link', { name: 'the painted tower' })).toHaveAttribute('href', '/topics/farpoint-light/');
  }).toPass();
});

test('What is decided can be changed with the mouse: to another topic, to none, and back.', async ({ page, server }) => {
  await page.goto('review/');
  await page.getByRole('button', { name: /^Decided/ }).click();
  const progress = page.locator('[data-progress]');
  await expect(progress).toHaveText('1 of 2');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.locator('[data-verdict]')).toHaveText('Decided: Farpoint Light.');
  await page.getByLabel('Another topic').fill('nobody');
  await page.getByRole('button', { name: 'Choose' }).click();
  await expect(page.locator('[data-verdict]')).toHaveText('Decided: Farpoint Light.');
  await page.getByLabel('Another topic').fill('keeper sorrel');
  await page.getByRole('button', { name: 'Choose' }).click();
  await expect.poll(() => readDecisions(server)[1]).toEqual({ words: 'the painted tower', decision: { topic: 'keeper-sorrel' } });
  await page.getByRole('button', { name: 'Previous' }).click();
  await page.getByRole('button', { name: 'None of these topics' }).click();
  await expect.poll(() => readDecisions(server)[0]).toEqual({ words: 'the keeper', decision: 'reject' });
  await page.getByRole('button', { name: 'Take the decision back' }).click();
  await expect.poll(() => readDecisions(server)).toEqual([{ words: 'the painted tower', decision: { topic: 'keeper-sorrel' } }]);
  await expect(page.getByRole('button', { name: /^Undecided/ })).toHaveText(/Undecided\s+1/);
});

test('Keys are letters in a field, and do nothing where they are turned off.', async ({ page }) => {
  await page.goto('review/');
  await expect(page.locator('[data-progress]')).toHaveText('1 of 1');
  await page.keyboard.press('t');
  await page.keyboard.type('ar');
  await expect(page.getByLabel('Another topic')).toHaveValue('ar');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByLabel('Use these keys').uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('r');
  await expect(page.locator('[data-progress]')).toHaveText('1 of 1');
  await expect(page.locator('[data-verdict]')).toHaveText('');
});

test.describe('A decision that cannot be written', () => {
  test.use({ expectedConsole: async ({}, use) => use([/500/]) });

  test('Is told and taken back.', async ({ page }) => {
    await page.route('**/decide.json', (route) => route.fulfill({ status: 500, json: { problem: 'The disk is full.' } }));
    await page.goto('review/');
    await expect(page.locator('[data-progress]')).toHaveText('1 of 1');
    await page.keyboard.press('r');
    await expect(page.getByRole('alert')).toHaveText('The disk is full.');
    await expect(page.locator('[data-verdict]')).toHaveText('');
  });
});

test('Another site cannot decide.', async ({ page, server }) => {
  await page.goto('review/');
  const token = (await page.locator('[data-review]').getAttribute('data-token')) ?? '';
  const data = { document: 'lamp-report', passage: 't-x', words: 'x', decision: 'reject' };
  const headers = { 'x-review-token': token, origin: 'http://localhost:1' };
  expect((await page.request.post('review/decide.json', { data, headers })).status()).toBe(403);
  expect(
    (await page.request.post('review/decide.json', { data, headers: { origin: new URL(server.url).origin } })).status(),
  ).toBe(403);
  expect((await page.request.get('review/list.json')).status()).toBe(403);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Axe finds nothing on the review page in ${colorScheme}, and it fits the screen.`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('review/');
    await expect(page.locator('[data-progress]')).toHaveText('1 of 1');
    expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
    await page.keyboard.press('?');
    expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('No build has anything of the review.', async ({ page }) => {
  await page.goto('review/');
  const served = await page.content();
  const signs = ['data-review', 'Review of names', 'data-token'];
  for (const sign of signs) expect(served).toContain(sign);
  const all = [...signs, 'x-review-token', 'decide.json', 'lectern-review'];
  for (const folder of ['dist', ...Object.values(fixtureSites)]) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const holding = files.filter((file) => {
      const source = readFileSync(path.join(file.parentPath, file.name), 'utf8');
      return /\.(?:html|js|css|json|xml|txt)$/.test(file.name) && all.some((sign) => source.includes(sign));
    });
    expect(files.length).toBeGreaterThan(10);
    expect(holding.map(({ name }) => name)).toEqual([]);
    expect(readdirSync(folder)).not.toContain('review');
  }
});

function addAliases(file: string, ...words: readonly string[]): void {
  const aliases = words.map((text) => `  - { text: ${text}, ambiguous: true }\n`).join('');
  change(file, 'aliases:\n', `aliases:\n${aliases}`);
}

/** Changes the first place in a line of its own where words stand. */
function change(file: string, from: string, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(`\n${from}`, `\n${to}`));
}

interface Written {
  readonly words: string;
  readonly decision: unknown;
}

/** The decisions as they are written, in the order of their words; none where there is no file. */
function readDecisions({ contentFolder }: DevServer): Written[] {
  const file = path.join(contentFolder, 'decisions/lamp-report.json');
  if (!existsSync(file)) return [];
  const { decisions } = JSON.parse(readFileSync(file, 'utf8')) as { decisions: Written[] };
  return decisions.map(({ words, decision }) => ({ words, decision })).sort((a, b) => (a.words < b.words ? -1 : 1));
}
