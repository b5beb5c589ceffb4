import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const strike = 'events/strike-of-3-january-2020/';

test('What the documents call the strike of 3 January 2020 stands side by side, each word with its place.', async ({ page }) => {
  await page.goto(strike);
  const row = page.getByRole('row', { name: /^Calls it/ });
  await expect(row.getByRole('cell')).toHaveCount(5);
  for (const [index, word] of ['“Assassination”', '“Killing”'].entries()) {
    await expect(row.getByRole('cell').nth(index)).toContainText(word);
  }
  await expect(row.getByRole('cell').first().getByRole('link').first()).toHaveAccessibleName(/^¶\s1 \(our digest\)$/);
});

test('A document that is silent on a point is said to be.', async ({ page }) => {
  await page.goto(strike);
  await expect(page.getByRole('row', { name: /^Reasons/ }).getByText('Not said')).toHaveCount(2);
});

test('Where there is room the accounts of an aspect stand beside each other, under their documents.', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(strike);
  const boxes = await cellBoxes(page);
  expect(new Set(boxes.map(({ y }) => y)).size).toBe(1);
  expect(new Set(boxes.map(({ x }) => x)).size).toBe(5);
  const heads = page.getByRole('columnheader');
  await page.getByRole('row', { name: /^Aftermath/ }).scrollIntoViewIfNeeded();
  await expect(heads.getByRole('link', { name: 'Smith 2020' })).toBeInViewport();
});

test('On a narrow screen they stand below each other, each with the name of its document.', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(strike);
  const boxes = await cellBoxes(page);
  expect(new Set(boxes.map(({ x }) => x)).size).toBe(1);
  expect(new Set(boxes.map(({ y }) => y)).size).toBe(5);
  await expect(page.getByRole('row', { name: /^Where/ }).getByText('Cockburn 2020')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('On paper the comparison lies across the sheet.', async ({ page }) => {
  await page.goto(strike);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => Number(width) > Number(height),
  );
  expect(boxes.length).toBeGreaterThan(1);
  expect(new Set(boxes)).toEqual(new Set([true]));
});

test('The list of events leads to each, and one to the next.', async ({ page }) => {
  await page.goto('events/');
  await page.getByRole('main').getByRole('link', { name: 'Strike of 3 January 2020' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Strike of 3 January 2020');
  const others = page.getByRole('navigation', { name: 'Other events' });
  await others.getByRole('link').nth(1).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Funeral ceremonies for Qassem Soleimani');
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('Every mark of a comparison leads to its passage.', async ({ page }) => {
    await page.goto(strike);
    const marks = page.getByRole('row', { name: /^Who/ }).getByRole('link', { name: /our digest/ });
    const addresses = await marks.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.locator(':target')).toBeVisible();
    }
  });
});

function cellBoxes(page: Page): Promise<{ x: number; y: number }[]> {
  const cells = page.getByRole('row', { name: /^Where/ }).getByRole('cell');
  return cells.evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y } = element.getBoundingClientRect();
      return { x: Math.round(x), y: Math.round(y) };
    }),
  );
}
