import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './test.ts';

const latinFonts = /^(?:serif|serif-italic|sans)\.[\w-]+\.woff2$/;

test('The fonts of an English page weigh at most 32 kB together.', () => {
  const folder = path.join('dist', 'assets');
  const fonts = readdirSync(folder).filter((name) => latinFonts.test(name));
  expect(fonts).toHaveLength(3);
  expect(fonts.reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0)).toBeLessThanOrEqual(32_768);
});

test('A page in Latin script loads no font of another script.', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(path.basename(new URL(request.url()).pathname)));
  await page.goto('documents/iran-scuffles-with-the-us/', { waitUntil: 'networkidle' });
  expect(loaded.filter((name) => name.endsWith('.woff2') && !latinFonts.test(name))).toEqual([]);
});
