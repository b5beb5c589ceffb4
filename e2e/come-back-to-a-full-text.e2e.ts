import { checkTextDirectives } from './check-text-directives.ts';
import { privateFixture } from './sites.ts';
import { expect, test } from './test.ts';

test.use(privateFixture);

test('By its address a browser finds every passage of a text with notes, lists, a table and words from right to left.', async ({
  page,
}) => {
  await page.goto('documents/lamp-report/text/');
  expect(await checkTextDirectives(page)).toBeGreaterThan(8);
});
