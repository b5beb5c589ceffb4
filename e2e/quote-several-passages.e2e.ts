import type { Locator, Page } from '@playwright/test';
import { selectWords } from './select-words.ts';
import { privateFixture } from './sites.ts';
import { expect, test } from './test.ts';

test.use(privateFixture);
test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

const action = (page: Page, name: string): Locator => page.getByRole('toolbar').getByRole('button', { name });
const digest = 'Digest: Reading room, digest of “The lamp of Farpoint & its keepers”, 20 November 2026.';
const status = (page: Page): Locator => page.locator('[data-evidence-status]');

async function copied(page: Page, button = 'Copy as evidence'): Promise<{ text: string; html: string }> {
  await action(page, button).click();
  await expect(status(page)).toContainText('copied');
  return await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item?.types.includes(type) ? await (await item.getType(type)).text() : '');
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

test('A selection over the accounts of two documents gives the words of each with its own source, in order.', async ({
  page,
}) => {
  await page.goto('events/failure-of-the-lamp/');
  await selectWords(page, 'second keeper', 'A long winter');
  const { text, html } = await copied(page);
  await expect(status(page)).toHaveText('2 passages copied, each with its source.');
  const pieces = text.split('\n\n* * *\n\n');
  expect(pieces.map((piece) => piece.split('\n\n')[0])).toEqual([
    '[Paraphrase by Reading room, not the document’s own words] second keeper & a bearing "every year"</script>',
    '[Paraphrase by Reading room, not the document’s own words] A long winter',
  ]);
  expect(pieces[0]).toContain('Original: Vale, I.');
  expect(pieces[0]).toContain('(section 2, items 1–2).');
  expect(pieces[0]).toContain('#said-aftermath-lamp-report');
  expect(pieces[1]).toContain('Original: [Letters of a keeper]. (n.d.), para 1.');
  expect(pieces[1]).toContain('#said-aftermath-keepers-letters');
  expect(html.split('<hr>')).toHaveLength(2);
  expect((await copied(page, 'Copy as Markdown')).text.split('\n\n---\n\n')).toHaveLength(2);
});

test('Several statements of one document on one point are paragraphs.', async ({ page }) => {
  await page.goto('events/failure-of-the-lamp/');
  await selectWords(page, 'Two hours of signals', 'then two');
  expect((await copied(page)).text).toContain('Two hours of signals from boats\n\nHours dark in a year: none, then two\n\n');
});

test('Introduction, facts, dated sentences and passages of a topic page are kept apart, each as an entry of the tray.', async ({
  page,
}) => {
  await page.goto('topics/keeper-sorrel/');
  await selectWords(page, 'before it seized', 'in January 1931');
  await action(page, 'Keep as evidence').click();
  await expect(status(page)).toHaveText('6 kept. 6 passages in your evidence tray.');
  await page.goto('evidence/');
  const entries = page.locator('[data-list] > li');
  await expect(entries.locator('[data-digest]')).toHaveText([
    'Summary: Reading room, introduction to “Keeper Sorrel”.',
    'Summary: Reading room, “Keeper Sorrel” at a glance.',
    digest,
    '',
    digest,
    digest,
  ]);
  await expect(entries.nth(0).locator('[data-words]')).toHaveText('before it seized.');
  await expect(entries.nth(1).locator('[data-words]')).toHaveText('Role: keeper of the Farpoint Light');
  await expect(entries.nth(5).locator('[data-words]')).toHaveText(
    'A seized bearing is what the board names as the cause; Mr Sorrel had asked for a new one in January 1931',
  );
});

test('A selection that begins and ends between passages is offered all the same.', async ({ page }) => {
  await page.goto('topics/keeper-sorrel/');
  await page.locator('.evidence').evaluate((element) => getSelection()?.selectAllChildren(element));
  const { text } = await copied(page);
  expect(text.split('\n\n* * *\n\n')).toHaveLength(await page.locator('.passage').count());
});
