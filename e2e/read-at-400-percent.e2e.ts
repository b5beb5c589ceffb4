import type { Page } from '@playwright/test';
import { selectWords } from './select-words.ts';
import { privateFixture } from './sites.ts';
import { expect, test } from './test.ts';

// A window of 1280 by 1024 pixels, zoomed to 400 %.
test.use({ ...privateFixture, viewport: { width: 320, height: 256 } });

const pages = [
  './',
  'documents/',
  'documents/lamp-report/',
  'documents/lamp-report/text/',
  'topics/',
  'topics/a-to-z/',
  'topics/farpoint-light/',
  'timeline/',
  'events/',
  'events/failure-of-the-lamp/',
  'search/',
  'offline/',
];

/** Words and controls that stand, in part, where nobody can scroll to. */
async function lost(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const isLost = (element: Element): boolean => {
      const { left, right, width } = element.getBoundingClientRect();
      const isHidden = !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || width <= 1;
      const scrolls = element.closest('.table, pre, svg, [tabindex="0"]') !== null;
      return !isHidden && !scrolls && !element.closest('.sr, .skip') && (left < -1 || right > innerWidth + 1);
    };
    const elements = [...document.querySelectorAll('p, li, h1, h2, h3, h4, td, th, dt, dd, a, button, input, select, summary')];
    const across = document.documentElement.scrollWidth > innerWidth ? ['the page itself'] : [];
    return [...across, ...elements.filter(isLost).map((element) => element.outerHTML.slice(0, 120))];
  });
}

test('At 400 % nothing of any page is out of reach.', async ({ page }) => {
  for (const address of pages) {
    await page.goto(address);
    expect(await lost(page), address).toEqual([]);
  }
});

test('At 400 % the actions for chosen words fit, and what is kept fits the tray.', async ({ page }) => {
  await page.goto('documents/lamp-report/text/');
  await selectWords(page, 'Boats on the reef');
  const bar = page.getByRole('toolbar', { name: 'Selected words' });
  await expect(bar).toBeVisible();
  const box = await bar.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 320 && box.height < 128).toBe(true);
  await bar.getByRole('button', { name: 'Keep as evidence' }).click();
  await expect(page.locator('[data-evidence-status]')).toContainText('Kept.');
  await page.goto('evidence/');
  await expect(page.locator('[data-list] > li')).toHaveCount(1);
  expect(await lost(page)).toEqual([]);
});

test('At 400 % a note opens in a card that can be scrolled through.', async ({ page }) => {
  await page.goto('documents/lamp-report/text/');
  await page.getByRole('link', { name: 'Note 3' }).click();
  const card = page.getByRole('dialog', { name: 'Note 3' });
  await expect(card).toBeVisible();
  const box = await card.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 256).toBe(true);
});
