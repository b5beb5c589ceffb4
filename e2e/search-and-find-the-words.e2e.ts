import AxeBuilder from '@axe-core/playwright';
import { arriveFrom, marked, marksBar as bar } from './arrive-from-search.ts';
import { axeTags } from './axe-tags.ts';
import { passages, results } from './search-page.ts';
import { expect, test } from './test.ts';

test('Who comes from a result finds the words marked, in every form, and counted.', async ({ page }) => {
  await arriveFrom(page, 'rocket attack');
  await expect(bar(page)).toContainText(/^\s*\d+ places marked for “rocket attack”/);
  const words = await marked(page);
  expect(words.length).toBeGreaterThan(3);
  for (const word of words) expect(word).toMatch(/^(?:rocket|attack)/i);
  expect(new Set(words.map((word) => word.toLowerCase())).size).toBeGreaterThan(2);
  expect((await bar(page).textContent())?.trim()).toMatch(new RegExp(`^${String(words.length)} places`));
});

test('The address stays clean, and who opens a copy of it finds nothing marked.', async ({ page, context }) => {
  await arriveFrom(page, 'kirkuk');
  await expect(page).toHaveURL(/\/documents\/[\w-]+\/#d-\w+$/);
  await expect(bar(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator(':target')).toBeVisible();
  expect(await marked(other)).toEqual([]);
});

test('Other names of a topic are marked as well.', async ({ page }) => {
  await page.goto('search/?q=hashd+al-shaabi');
  await passages(page).locator('a[href*="/documents/cbp-8758/#d-"]').first().click();
  await expect(bar(page)).toBeVisible();
  const words = new Set(await marked(page));
  expect([...words]).toEqual(expect.arrayContaining(['PMU', 'Hashd al-Shaabi']));
});

test('Of a phrase nothing but the phrase is marked.', async ({ page }) => {
  await arriveFrom(page, '"prime minister"');
  await expect(bar(page)).toBeVisible();
  for (const words of await marked(page)) expect(words.replace(/\s+/g, ' ')).toMatch(/^prime minister/i);
});

test('The keys N and P, and the buttons, lead from one place to the next, and each is announced.', async ({ page }) => {
  await arriveFrom(page, 'kirkuk attack');
  await expect(bar(page)).toBeVisible();
  const count = (await marked(page)).length;
  const place = async (): Promise<number> => Number(/^\s*(\d+) of/.exec((await bar(page).textContent()) ?? '')?.[1]);
  await page.keyboard.press('n');
  const first = await place();
  expect(await marked(page, 'sought-here')).toHaveLength(1);
  await expect(bar(page).getByRole('status')).toHaveText(
    new RegExp(`^${String(first)} of ${String(count)}: .*(?:kirkuk|attack)`, 'i'),
  );
  await page.keyboard.press('n');
  expect(await place()).toBe((first % count) + 1);
  await page.keyboard.press('p');
  expect(await place()).toBe(first);
  await bar(page).getByRole('button', { name: 'Next place' }).click();
  expect(await place()).toBe((first % count) + 1);
  await bar(page).getByRole('button', { name: 'Previous place' }).click();
  expect(await place()).toBe(first);
  await expect
    .poll(() =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('sought-here') ?? [];
        const { top = -1, bottom = Infinity } = (range as Range | undefined)?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= window.innerHeight;
      }),
    )
    .toBe(true);
});

test('Where single keys are turned off, N does nothing.', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('lectern.shortcuts', 'off');
  });
  await arriveFrom(page, 'kirkuk');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('n');
  expect(await marked(page, 'sought-here')).toEqual([]);
});

test('The marks stay over a reload and the way back, until they are taken away.', async ({ page }) => {
  await arriveFrom(page, 'kirkuk');
  await expect(bar(page)).toBeVisible();
  await page.reload();
  await expect(bar(page)).toBeVisible();
  await page.goBack();
  await expect(results(page)).toBeVisible();
  await page.goForward();
  await expect(bar(page)).toBeVisible();
  expect(await marked(page)).not.toEqual([]);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  expect(await marked(page)).toEqual([]);
  await page.reload();
  await expect(page.locator(':target')).toBeVisible();
  await expect(bar(page)).toBeHidden();
});

test('The button takes the marks away and leaves the reader on the page.', async ({ page }) => {
  await arriveFrom(page, 'kirkuk');
  await bar(page).getByRole('button', { name: 'Take the marks away' }).focus();
  await page.keyboard.press('Enter');
  await expect(bar(page)).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();
});

test('Nothing is loaded for marks where there are none.', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('documents/cbp-8758/', { waitUntil: 'networkidle' });
  expect(loaded.filter((path) => path.includes('show-marks'))).toEqual([]);
});

test('A browser that cannot mark shows the page as it is.', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'CSS', { value: { escape: (text: string) => text, supports: () => false } });
  });
  await arriveFrom(page, 'kirkuk');
  await expect(page.locator(':target')).toBeInViewport();
  await expect(bar(page)).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Axe finds nothing on a page with marks in ${colorScheme}.`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await arriveFrom(page, 'kirkuk');
    await expect(bar(page)).toBeVisible();
    expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
  });
}

test('The bar fits a screen of 320 pixels, however long the query is.', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await arriveFrom(page, 'why did a rocket attack near kirkuk in december lead to an escalation');
  await expect(bar(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expect(bar(page).getByRole('button', { name: 'Take the marks away' })).toBeInViewport();
});
