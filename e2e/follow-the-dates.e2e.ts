import { expect, test } from './test.ts';

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('A bar of the chart leads to its year, and its figures stand in a table as well.', async ({ page }) => {
    await page.goto('timeline/');
    const chart = page.getByRole('group', { name: 'Statements by year' });
    const bar = chart.getByRole('link', { name: /^2019: / });
    const figure = /: (\d+) statements/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1];
    await bar.click();
    await expect(page.locator(':target')).toHaveText('2019');
    await page.getByText('The figures as a table').click();
    await expect(page.getByRole('row', { name: /^2019/ }).getByRole('cell')).toHaveText(figure ?? 'no figure');
  });

  test('A year with many statements has months, and what names no day stands at their head.', async ({ page }) => {
    await page.goto('timeline/');
    const january = page.getByRole('region', { name: 'January 2020' });
    await expect(january.getByRole('listitem').first()).toContainText('no day named');
    await expect(january.getByRole('listitem').first().getByRole('time').first()).toHaveText('January 2020');
    await expect(january.locator('[id="on-2020-01-03"]')).toContainText('Qassem Soleimani');
  });

  test('A topic narrows the timeline to sentences that name it, and there is a way back.', async ({ page }, { project }) => {
    await page.goto('timeline/');
    const all = await page.locator('.statement').count();
    const filters = page.getByRole('navigation', { name: 'Timelines by topic and by document' });
    if (project.name === 'narrow') await filters.getByText('By topic or document').click();
    await filters.getByRole('link', { name: 'Qassem Soleimani', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Qassem Soleimani');
    const named = page.locator('.words').filter({ hasText: /Soleimani|Suleimani/ });
    await expect(named).toHaveCount(await page.locator('.statement').count());
    expect(await named.count()).toBeLessThan(all);
    await page.getByRole('link', { name: 'show the whole timeline' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timeline');
  });

  test('A date leads to the page of its event.', async ({ page }) => {
    await page.goto('timeline/');
    await page.locator('[id="on-2020-01-03"]').getByRole('link', { name: 'Strike of 3 January 2020' }).click();
    await expect(page).toHaveURL(/\/events\/strike-of-3-january-2020\/$/);
  });
});

test('In print the timeline is a brief: dates in the margin, the documents at the end, no lists of filters.', async ({
  page,
}) => {
  await page.setViewportSize({ width: 643, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('timeline/documents/cbp-8758/');
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByText('Smith 2020: Ben Smith')).toBeVisible();
  const day = page.locator('[id="on-2020-01-03"]');
  const [date, words] = [await day.locator('.date').boundingBox(), await day.locator('.words').first().boundingBox()];
  expect((date?.x ?? 0) + (date?.width ?? 0)).toBeLessThanOrEqual(words?.x ?? 0);
});
