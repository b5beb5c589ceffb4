import { expect, test } from './test.ts';

test('A fact leads to the passage of the document that says so.', async ({ page }) => {
  await page.goto('topics/popular-mobilisation-units/');
  const fact = page.locator('.record dd').filter({ hasText: 'deputy chief' });
  await fact.getByRole('link', { name: /^Trifonova and Karagyozov/ }).click();
  await expect(page.locator(':target')).toContainText('deputy chief');
});

test('A topic that a fact names is one step away.', async ({ page }) => {
  await page.goto('topics/quds-force/');
  await page.locator('.record').getByRole('link', { name: 'Esmail Qaani' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Esmail Qaani');
});

test('Long lists of names unfold, and names in other languages say theirs.', async ({ page }) => {
  await page.goto('topics/qassem-soleimani/');
  const names = page.locator('.record');
  await expect(names.getByText('Qasim Sulaimani', { exact: true })).toBeHidden();
  await names.getByText(/^\d+ more$/).click();
  await expect(names.getByText('Qasim Sulaimani', { exact: true })).toBeVisible();
  await expect(names.locator('dd').filter({ has: page.locator('[lang=fa][dir=rtl]') })).toContainText('Persian');
});

test('Machines are told the names of a topic, without misprints.', async ({ page }) => {
  await page.goto('topics/popular-mobilisation-units/');
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
    name: string;
    alternateName: string[];
    foundingDate: string;
  };
  expect(data).toMatchObject({ '@type': 'Organization', name: 'Popular Mobilisation Units', foundingDate: '2014' });
  expect(data.alternateName).toContain('PMU');
  expect(data.alternateName).not.toContain('Hash al-Shaabi');
});
