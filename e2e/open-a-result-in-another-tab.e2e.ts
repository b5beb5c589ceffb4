import type { Locator } from '@playwright/test';
import { marked, marksBar as bar } from './arrive-from-search.ts';
import { passages } from './search-page.ts';
import { expect, test } from './test.ts';

/**
 * Tests in which a link opens another tab. Driven as the tests drive it, the browser crashes then more often than not, on any
 * page and without JavaScript too, unless it keeps the document of a tab as earlier versions did.
 */
const inAnotherTab = test.extend<object, object>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, args: ['--disable-features=RenderDocument'] });
    },
    { scope: 'worker' },
  ],
});

const otherTab: Readonly<Record<string, Parameters<Locator['click']>[0]>> = {
  'with Ctrl or Command': { modifiers: ['ControlOrMeta'] },
  'with the middle button': { button: 'middle' },
};
for (const [how, options] of Object.entries(otherTab)) {
  inAnotherTab(
    `Who opens a result in another tab ${how} finds the words marked there, and not where the search is.`,
    async ({ page, context }) => {
      await page.goto('search/?q=kirkuk');
      const opened = context.waitForEvent('page');
      await passages(page).first().getByRole('link').click(options);
      const other = await opened;
      await expect(other).toHaveURL(/\/documents\/[\w-]+\/(?:text\/)?#[dt]-\w+$/);
      await expect(bar(other)).toBeVisible();
      expect(await marked(other)).not.toEqual([]);
      await expect(bar(page)).toBeHidden();
      expect(await page.evaluate(() => localStorage.getItem('lectern.marks'))).toBeNull();
      await other.reload();
      await expect(bar(other)).toBeVisible();
    },
  );
}
