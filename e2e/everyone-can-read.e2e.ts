import AxeBuilder from '@axe-core/playwright';
import { axeTags } from './axe-tags.ts';
import { expect, test } from './test.ts';

/** One page of each kind, in the founding library. */
const pages = {
  home: './',
  documents: 'documents/',
  document: 'documents/cbp-8758/',
  'document with references': 'documents/soleimanis-assassination-and-its-aftermath/',
  topics: 'topics/',
  'map of topics': 'topics/map/',
  topic: 'topics/qassem-soleimani/',
  timeline: 'timeline/',
  'timeline of a topic': 'timeline/topics/qassem-soleimani/',
  'timeline of a document': 'timeline/documents/cbp-8758/',
  'timelines by topic': 'timeline/topics/',
  events: 'events/',
  event: 'events/strike-of-3-january-2020/',
  search: 'search/',
  guide: 'guide/',
  'guide page': 'guide/fields/',
  about: 'about/',
  'not found': '404.html',
};

for (const [name, address] of Object.entries(pages)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`Axe finds nothing on the ${name} page in ${colorScheme}.`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
    });
  }

  test(`The ${name} page fits a screen of 320 pixels.`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('A document, its topics and its passages can be read and followed.', async ({ page }) => {
    await page.goto('documents/cbp-8758/');
    await expect(page.locator('.prose p').first()).toBeVisible();
    await page.getByRole('link', { name: 'Qassem Soleimani' }).first().click();
    await page.getByRole('link', { name: 'Read in place' }).first().click();
    await expect(page.locator(':target')).toBeVisible();
  });

  test('The contents of a document lead to its sections.', async ({ page }) => {
    await page.goto('documents/cbp-8758/');
    const contents = page.getByRole('navigation', { name: 'Contents' });
    const link = contents.getByRole('link', { name: '6. Outlook' });
    if (!(await link.isVisible())) await contents.getByText('Contents', { exact: true }).click();
    await link.click();
    await expect(page.getByRole('heading', { name: '6. Outlook' })).toBeInViewport();
  });
});

test('The first stop of the keyboard leads past the navigation.', async ({ page }) => {
  await page.goto('documents/cbp-8758/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
