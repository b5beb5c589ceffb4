import { checkTextDirectives } from './check-text-directives.ts';
import { expect, test } from './test.ts';

test('By its address a browser finds the words of every passage of a digest before any like them.', async ({ page }) => {
  await page.goto('documents/cbp-8758/');
  expect(await checkTextDirectives(page)).toBeGreaterThan(30);
});
