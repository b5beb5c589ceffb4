import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fixtureBase, fixtureSites } from './sites.ts';
import { expect, test } from './test.ts';

test.use({ siteFolder: fixtureSites.public, siteBase: fixtureBase });

const idOfPassage = (): string => {
  const page = readFileSync(path.join(fixtureSites.public, 'documents/lamp-report/text/index.html'), 'utf8');
  return /<p[^>]*\sid="(t-\w+)"/.exec(page)?.[1] ?? 'none';
};

test('A link to a passage of a document that was renamed leads to the passage, with what the link asked for.', async ({
  page,
}) => {
  await page.goto(`documents/lamp-paper/text/?q=lamp#${idOfPassage()}`);
  await expect(page).toHaveURL(new RegExp(`/documents/lamp-report/text/\\?q=lamp#${idOfPassage()}$`));
  await expect(page.locator(':target')).toBeInViewport();
});

test('The timeline of a renamed document, and its citations, are reached at their former addresses.', async ({ page }) => {
  await page.goto('timeline/documents/lamp-paper/#y-1931');
  await expect(page).toHaveURL(/\/timeline\/documents\/lamp-report\/#y-1931$/);
  const [former, today] = await Promise.all(
    ['lamp-paper', 'lamp-report'].map(async (id) => (await page.request.get(`documents/${id}/cite.bib`)).text()),
  );
  expect(former).toBe(today);
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('The former address shows the way to the document and, where the link names a place, to that place.', async ({ page }) => {
    await page.goto('documents/lamp-paper/');
    const main = page.getByRole('main');
    await expect(main.getByRole('link')).toHaveText(['The lamp of Farpoint & its keepers']);
    await page.goto(`documents/lamp-paper/text/#${idOfPassage()}`);
    await expect(main.getByRole('listitem')).toHaveText(['The place that your link names is here.']);
    await main.getByRole('link', { name: 'here' }).click();
    await expect(page).toHaveURL(new RegExp(`/documents/lamp-report/text/#${idOfPassage()}$`));
    await expect(page.locator(':target')).toBeInViewport();
  });
});
