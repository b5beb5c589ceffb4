import { startDevServer } from './dev-server.ts';
import { expect, test } from './test.ts';

test.use({ expectedConsole: async ({}, use) => use([/pagefind/]) });

test('While the site is being written the search says that it needs a build.', async ({ browser }) => {
  test.setTimeout(90_000);
  const server = await startDevServer(() => undefined);
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}search/?q=lamp`);
    await expect(page.getByText(/^There is no search index while the site is being written\..+npm start/)).toBeVisible();
    await page.goto(server.url);
    await page.keyboard.press('/');
    await page.keyboard.type('lamp');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/npm start/);
  } finally {
    await server.close();
  }
});
