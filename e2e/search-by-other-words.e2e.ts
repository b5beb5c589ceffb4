import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { axeTags } from './axe-tags.ts';
import { documents, field, openFilters, results, status } from './search-page.ts';
import { expect, test } from './test.ts';

const card = (page: Page): Locator => results(page).locator('[data-card] > div');
const find = async (page: Page, query: string, more = ''): Promise<void> => {
  await page.goto(`search/?q=${encodeURIComponent(query)}${more}`);
  await expect(status(page)).toHaveText(/result|Nothing/);
};
const isClean = async (page: Page): Promise<void> => {
  expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
};

test.describe('By a name', () => {
  for (const [name, topic] of [
    ['hashd al-shaabi', 'Popular Mobilisation Units'],
    ['Qasim Sulaimani', 'Qassem Soleimani'],
    ['قاسم سليماني', 'Qassem Soleimani'],
  ] as const) {
    test(`${name} finds the topic first, with its other names.`, async ({ page }) => {
      await find(page, name);
      await expect(card(page).getByRole('heading')).toHaveText(topic);
      await expect(card(page)).toContainText(/Also .+/);
    });
  }

  test('The card leads to the topic, its passages and its timeline.', async ({ page }) => {
    await find(page, 'kirkuk');
    await expect(card(page).getByRole('link', { name: 'Kirkuk', exact: true })).toHaveAttribute('href', /\/topics\/kirkuk\/$/);
    await expect(card(page)).toContainText('Topic · Place');
    const count = /\d+/.exec(
      (await card(page)
        .getByRole('link', { name: /^\d+ passages?$/ })
        .textContent()) ?? '',
    )?.[0];
    await card(page).getByRole('link', { name: 'Timeline' }).click();
    await expect(page).toHaveURL(/\/timeline\/topics\/kirkuk\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kirkuk');
    await page.goBack();
    await card(page)
      .getByRole('link', { name: /^\d+ passages?$/ })
      .click();
    await expect(page.locator(':target')).toHaveText(new RegExp(`^${String(count)} passages`));
  });

  test('The topic is not listed a second time, and is counted once.', async ({ page }) => {
    await find(page, 'sitrep kirkuk');
    const count = Number(/^\d+/.exec((await status(page).textContent()) ?? '')?.[0]);
    await expect(documents(page)).toHaveCount(count - 1);
    await expect(documents(page).filter({ hasText: /^Kirkuk$/ })).toHaveCount(0);
  });

  test('A query that names several topics has no card, but leads to all of them.', async ({ page }) => {
    await find(page, 'iran iraq');
    await expect(card(page)).toHaveCount(0);
    const links = results(page).locator('[data-topics]').getByRole('link');
    await expect(links.nth(0)).toHaveText('Iran');
    await expect(links.nth(1)).toHaveText('Iraq');
  });

  test('A result that holds another name than the one typed says which.', async ({ page }) => {
    await find(page, 'hashd al-shaabi');
    await expect(results(page).getByText('Found as “PMU”').first()).toBeVisible();
    await isClean(page);
  });

  test('What cannot be loaded of the card is left out.', async ({ page }) => {
    await page.route('**/data/previews/topics/*.json', (route) => route.fulfill({ json: null }));
    await find(page, 'kirkuk');
    await expect(card(page).getByRole('heading')).toHaveText('Kirkuk');
    await expect(card(page).getByRole('listitem')).toHaveCount(0);
  });
});

test.describe('Misspelled', () => {
  test('What is meant is searched, with the way back to what was typed.', async ({ page }) => {
    await find(page, 'kirkuk rokcet');
    await expect(results(page).getByText('Showing results for kirkuk rocket. Search instead for kirkuk rokcet')).toBeVisible();
    await expect(status(page)).toHaveText(/results for “kirkuk rocket”\.$/i);
    await isClean(page);
    await results(page).getByRole('link', { name: 'kirkuk rokcet' }).click();
    await expect(page).toHaveURL(/\?q=kirkuk\+rokcet&verbatim=1$/);
    await expect(results(page).getByText('No page has “rokcet”.')).toBeVisible();
    await expect(results(page)).toBeFocused();
    await page.reload();
    await expect(results(page).getByText('No page has “rokcet”.')).toBeVisible();
    await results(page).getByRole('link', { name: 'Search other spellings and names as well' }).click();
    await expect(page).toHaveURL(/\?q=kirkuk\+rokcet$/);
    await expect(results(page).getByText('Showing results for')).toBeVisible();
    await page.goBack();
    await expect(results(page).getByText('No page has “rokcet”.')).toBeVisible();
  });

  test('Other words are searched freely again.', async ({ page }) => {
    await find(page, 'kirkuk', '&verbatim=1');
    await field(page).fill('kirkuk base');
    await expect(page).toHaveURL(/\?q=kirkuk\+base$/);
  });

  test('A word that may be meant is offered.', async ({ page }) => {
    await find(page, 'sitting');
    await expect(results(page).getByText('Did you mean setting?')).toBeVisible();
    await results(page).getByRole('link', { name: 'setting', exact: true }).click();
    await expect(page).toHaveURL(/\?q=setting$/);
    await expect(status(page)).toHaveText(/“setting”\.$/);
  });
});

test.describe('In vain', () => {
  test('A miss says which dates and texts there are, and names what is written alike.', async ({ page }) => {
    await find(page, 'sulymaneeni');
    await expect(status(page)).toHaveText('Nothing found for “sulymaneeni”.');
    await expect(results(page).getByText('No page has “sulymaneeni”.')).toBeVisible();
    await expect(results(page).getByText(/^Topics with a name much like it:/)).toContainText('Qassem Soleimani');
    await expect(results(page).getByText(/^The documents are dated from \d.+ 2020\. \d documents have no date\.$/)).toBeVisible();
    await expect(results(page).getByText(/full text/)).toBeVisible();
    await isClean(page);
    await results(page).getByRole('link', { name: 'Qassem Soleimani', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Qassem Soleimani');
  });

  test('Where filters leave nothing, the search is offered without them.', async ({ page }) => {
    await find(page, 'kirkuk -embassy year:2020 kind:commentary', '&publisher=Financial+Times');
    await expect(results(page).getByText('Nothing meets all the filters.')).toBeVisible();
    await results(page).getByRole('link', { name: 'Search without them' }).click();
    await expect(page).toHaveURL(/\?q=kirkuk$/);
    await expect(status(page)).toHaveText(/^\d+ results for “kirkuk”\.$/);
  });
});

test.describe('With conditions', () => {
  test('They are shown, reflected in the filters, and can be taken out one by one.', async ({ page }) => {
    await find(page, 'kirkuk kind:briefing year:2020- "rocket attack" -zebra author:nobody');
    const conditions = results(page).getByRole('list', { name: 'Conditions that you typed' }).getByRole('link');
    await expect(conditions).toHaveText([
      /Kind: Briefing/,
      /Year: 2020/,
      /“rocket attack”/,
      /Without “zebra”/,
      /Author: “nobody”/,
    ]);
    await expect(results(page).getByText('There is no author “nobody”. This filter was passed over.')).toBeVisible();
    await openFilters(page);
    await expect(page.getByRole('checkbox', { name: /^Briefing/ })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: /^2020/ })).toBeChecked();
    await isClean(page);
    await conditions.filter({ hasText: 'nobody' }).click();
    await expect(field(page)).toHaveValue('kirkuk kind:briefing year:2020- "rocket attack" -zebra');
    await conditions.filter({ hasText: 'zebra' }).click();
    await expect(conditions).toHaveCount(3);
    await page.getByRole('checkbox', { name: /^Briefing/ }).uncheck();
    await expect(field(page)).toHaveValue('kirkuk year:2020- "rocket attack"');
    // Where no briefing is left among the results the box is not shown.
    await expect(page.locator('input[name="kind"][value="briefing"]')).not.toBeChecked();
    await expect(page.getByRole('checkbox', { name: /^2020/ })).toBeChecked();
    await page.goBack();
    await expect(page.getByRole('checkbox', { name: /^Briefing/ })).toBeChecked();
    await expect(conditions).toHaveCount(3);
  });

  test('A topic is meant by any of its names.', async ({ page }) => {
    await find(page, 'embassy topic:"hashd al-shaabi"');
    await expect(results(page).getByRole('link', { name: /Topic: Popular Mobilisation Units/ })).toBeVisible();
    await openFilters(page);
    await expect(page.getByRole('checkbox', { name: /^Popular Mobilisation Units/ })).toBeChecked();
  });

  test('The author is one of the filters.', async ({ page }) => {
    await find(page, 'kirkuk');
    await openFilters(page);
    await page
      .getByRole('group', { name: 'Author' })
      .getByRole('checkbox', { name: /^Ben Smith/ })
      .check();
    await expect(page).toHaveURL(/\?q=kirkuk&author=Ben\+Smith$/);
    await expect(documents(page)).toHaveCount(1);
  });

  test('What can be typed is told where it is typed.', async ({ page }) => {
    await page.goto('search/');
    await page.getByText('What you can type').click();
    await expect(page.getByText('They stand next to each other, in this order.')).toBeVisible();
    await isClean(page);
    await page.getByRole('main').getByRole('link', { name: 'searching' }).click();
    await expect(page.locator(':target')).toHaveText(/^Searching/);
  });
});
