import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

const action = (page: Page, name: string): Locator => page.getByRole('toolbar').getByRole('button', { name });
const status = (page: Page): Locator => page.locator('[data-evidence-status]');

test('On a topic page the passages of two documents each come with their own source.', async ({ page }) => {
  await page.goto('topics/qassem-soleimani/');
  const [first, second] = await page.evaluate(() => {
    const passages = [...document.querySelectorAll<HTMLElement>('.passage')];
    const next = passages.findIndex(({ dataset }) => dataset.document !== passages[0]?.dataset.document);
    const ends = [passages[next - 1], passages[next]].map((passage) => passage?.querySelector('[data-passage]'));
    const [from, to] = ends;
    if (!from || !to) throw new Error('The page does not quote two documents.');
    const range = document.createRange();
    range.setStart(from, 0);
    range.setEnd(to, to.childNodes.length);
    getSelection()?.addRange(range);
    return [passages[next - 1]?.dataset.document, passages[next]?.dataset.document];
  });
  await action(page, 'Copy as evidence').click();
  await expect(status(page)).toHaveText('2 passages copied, each with its source.');
  const pieces = (await page.evaluate(() => navigator.clipboard.readText())).split('\n\n* * *\n\n');
  expect(pieces).toHaveLength(2);
  expect(pieces[0]).toContain(`/documents/${String(first)}/`);
  expect(pieces[1]).toContain(`/documents/${String(second)}/`);
  await action(page, 'Keep as evidence').click();
  await expect(status(page)).toHaveText('2 kept. 2 passages in your evidence tray.');
});
