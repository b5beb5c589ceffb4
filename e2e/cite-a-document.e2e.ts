import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { axeTags } from './axe-tags.ts';
import { fixtureBase, fixtureSites } from './sites.ts';
import { expect, test } from './test.ts';

test.use({ siteFolder: fixtureSites.public, siteBase: fixtureBase });

const apa =
  'Vale, I., & Coastal Light Board. (1931). The lamp of Farpoint & its keepers (Light Papers LP 12). Coastal Light Board. https://lights.example/papers/12';
const oscola =
  'Ines Vale and Coastal Light Board, ‘The lamp of Farpoint & its keepers’ (Light Papers LP 12, Coastal Light Board 1931) <https://lights.example/papers/12>.';

const panel = (page: Page): Locator => page.locator('[data-cite]');
const entry = (page: Page): Locator => panel(page).locator('.entry:visible');
const openPanel = (page: Page): Promise<void> => page.getByText('Cite this', { exact: true }).click();

test('A reader chooses a style of citation, and finds it chosen on the next document.', async ({ page }) => {
  await page.goto('documents/lamp-report/');
  await expect(entry(page)).toBeHidden();
  await openPanel(page);
  await expect(entry(page)).toHaveText(apa);
  await page.getByRole('radio', { name: 'OSCOLA' }).check();
  await expect(entry(page)).toHaveText(oscola);
  await page.goto('documents/keepers-letters/');
  await openPanel(page);
  await expect(page.getByRole('radio', { name: 'OSCOLA' })).toBeChecked();
  await expect(entry(page)).toHaveText('[Letters of a keeper] (nd).');
});

test('A reader copies the citation, with its italics for programs that take them, and is told so.', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('documents/lamp-report/text/');
  await openPanel(page);
  await page.getByRole('button', { name: 'Copy the citation' }).click();
  await expect(panel(page).getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(apa);
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain('<i>The lamp of Farpoint &amp; its keepers</i> (Light Papers LP 12)');
});

test('A reader copies the BibTeX as it stands.', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('documents/lamp-report/');
  await openPanel(page);
  await page.getByText('Show the BibTeX').click();
  await page.getByRole('button', { name: 'Copy the BibTeX' }).click();
  await expect(panel(page).locator('.files [role=status]:visible')).toHaveText('Copied');
  const file = await readFile(`${fixtureSites.public}/documents/lamp-report/cite.bib`, 'utf8');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(file.trim());
});

test('Where the browser keeps the clipboard closed, the citation is selected for the keyboard.', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('closed'));
  });
  await page.goto('documents/lamp-report/');
  await openPanel(page);
  await page.getByRole('button', { name: 'Copy the citation' }).click();
  await expect(panel(page).getByRole('status')).toHaveText('Selected: copy it with your keyboard');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(apa);
});

test('A reader downloads a document for a reference manager.', async ({ page }) => {
  await page.goto('documents/lamp-report/');
  await openPanel(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download BibTeX' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('lamp-report.bib');
  expect(await readFile(await download.path(), 'utf8')).toBe(`@techreport{lamp-report,
  author       = {Vale, Ines and {Coastal Light Board}},
  title        = {{The lamp of Farpoint \\& its keepers}},
  institution  = {Coastal Light Board},
  type         = {Light Papers},
  number       = {LP 12},
  year         = {1931},
  month        = apr,
  day          = {2},
  language     = {en},
  url          = {https://lights.example/papers/12}
}
`);
});

test('The documents of a topic and all documents come in one file each.', async ({ page, request }) => {
  await page.goto('topics/keeper-sorrel/');
  const topic = await page.getByRole('main').getByRole('link', { name: 'RIS' }).getAttribute('href');
  expect((await (await request.get(topic ?? '')).text()).match(/^ID {2}- .*(?=\r)/gm)).toEqual(['ID  - lamp-report']);
  await page.goto('documents/');
  const all = await page.getByRole('main').getByRole('link', { name: 'CSL-JSON' }).getAttribute('href');
  const works = (await (await request.get(all ?? '')).json()) as { id: string }[];
  expect(works.map(({ id }) => id)).toEqual(['lamp-report', 'keepers-letters']);
});

test('The panel is gone through with the keyboard alone.', async ({ page }) => {
  await page.goto('documents/lamp-report/');
  await page.locator('[data-cite] > summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Harvard' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy the citation' })).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`The open panel has no fault of accessibility on ${colorScheme} pages.`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('documents/lamp-report/');
    await openPanel(page);
    for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) await page.getByText(`Show the ${name}`).click();
    const { violations } = await new AxeBuilder({ page }).withTags(axeTags).analyze();
    expect(violations).toEqual([]);
  });
}

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('The panel opens, shows the style that is chosen and leads to the files; nothing that needs a script is offered.', async ({
    page,
  }) => {
    await page.goto('documents/lamp-report/');
    await openPanel(page);
    await expect(entry(page)).toHaveText(apa);
    await page.getByRole('radio', { name: 'OSCOLA' }).check();
    await expect(entry(page)).toHaveText(oscola);
    await expect(page.getByRole('link', { name: 'Download CSL-JSON' })).toBeVisible();
    await page.getByText('Show the CSL-JSON').click();
    await expect(panel(page).locator('pre:visible')).toContainText('"type": "report"');
    await expect(page.getByRole('button', { name: /Copy/ })).toHaveCount(0);
  });
});
