import { fixtureBase, fixtureSites } from './sites.ts';
import { expect, test } from './test.ts';

const page = 'documents/lamp-report/';

test.use({ siteFolder: fixtureSites.public, siteBase: fixtureBase });

test('A reader is told what of a digest was looked up in the full text, what was not found, and what that means.', async ({
  page: tab,
}) => {
  await tab.goto(page);
  const told = tab.locator('p', { hasText: 'Checked against the full text.' });
  await expect(told).toContainText(
    'A program looked for 2 numbers, 3 dates and 3 names in the places that its 4 points give. It did not find 1. ' +
      'Whether its words are right, only a person can tell.',
  );
});

test('A digest that nobody compared with its text does not claim it.', async ({ page: tab }) => {
  await tab.goto('documents/keepers-letters/');
  await expect(tab.getByText('Checked against the full text.')).toHaveCount(0);
});

test('Corrections stand on the page, the latest first, and lead to the passage.', async ({ page: tab }) => {
  await tab.goto(page);
  await tab.getByRole('link', { name: 'what was wrong' }).click();
  const corrections = tab.getByRole('region', { name: 'Corrections' });
  await expect(corrections).toBeInViewport();
  await expect(corrections.getByRole('listitem')).toHaveText([
    /^\s*15 January 2027\s*The digest left out that the bearing was seized\.\s*$/,
    /^\s*1 December 2026\s*The digest named the rule of 1928\. The passage as it is\s*$/,
  ]);
  await corrections.getByRole('link', { name: 'The passage as it is' }).click();
  await expect(tab.locator(':target')).toContainText('Whether the night-watch rule of 1929 was kept');
});

test('Corrections stand in the feed and in the data of the page.', async ({ page: tab, request, site }) => {
  const feed = await (await request.get(`${site}feed.xml`)).text();
  expect([...feed.matchAll(/<title>(Correction: [^<]*)</g)].map(([, title]) => title)).toEqual([
    'Correction: The lamp of Farpoint &amp; its keepers (Vale and Coastal Light Board 1931)',
    'Correction: The lamp of Farpoint &amp; its keepers (Vale and Coastal Light Board 1931)',
  ]);
  await tab.goto(page);
  const blocks = await tab.locator('script[type="application/ld+json"]').allTextContents();
  const data = blocks.map((block) => JSON.parse(block) as { correction?: readonly { text: string }[]; dateModified?: string });
  expect(data.flatMap(({ correction = [] }) => correction.map(({ text }) => text))).toEqual([
    'The digest left out that the bearing was seized.',
    'The digest named the rule of 1928.',
  ]);
  expect(data.flatMap(({ dateModified = [] }) => dateModified)).toEqual(['2027-01-15']);
});
