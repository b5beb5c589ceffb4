import type { Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { firstScript } from '../src/library/hosting/first-script.ts';
import { field, status } from './search-page.ts';
import { fixtureBase, fixtureSites } from './sites.ts';
import { expect, test } from './test.ts';

test.use({ siteFolder: fixtureSites.public, siteBase: fixtureBase, expectedConsole: async ({}, use) => use([/404/]) });

const attacks = [
  '"><img src=x onerror=document.body.dataset.hostile=1><svg onload=document.body.dataset.hostile=1>',
  "'-document.body.setAttribute('data-hostile',1)-'</script><script>document.body.dataset.hostile=1</script>",
  'javascript:document.body.dataset.hostile=1',
  '[id]{}\\"\u0000\u2028${{constructor}}',
];

/** A page of each kind, by its path without the ids. */
const kinds = (): string[] => {
  const found = readdirSync(fixtureSites.public, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replace(/(?:^|(?<=\/))index\.html$/, ''));
  return [...new Map(found.map((name) => [name.replace(/^((?:timeline\/)?\w+\/)[^/]+\//, '$1*/'), name])).values()];
};

/** Whether anything ran, or became an element: each page has one script in it, which is ours. */
const isHarmed = (page: Page): Promise<boolean> =>
  page.evaluate((ours) => {
    const scripts = [...document.querySelectorAll('script:not([src], [type])')].map(({ textContent }) => textContent);
    return (
      document.body.dataset.hostile !== undefined ||
      document.querySelector('[onerror], [onload]') !== null ||
      scripts.length !== 1 ||
      scripts[0] !== ours
    );
  }, firstScript);

test('Whatever stands in the query and the fragment of an address, no page makes HTML of it.', async ({ page }) => {
  test.skip(test.info().project.name !== 'wide', 'What scripts make of an address does not depend on the screen.');
  const said = attacks.map(encodeURIComponent);
  for (const kind of kinds()) {
    // Each of them stands in the query and in the fragment.
    for (const first of [0, 1]) {
      const [one, other, third] = [0, 1, 2].map((more) => said[(first + more) % attacks.length]);
      const fragment = `${String(attacks[first + 2])}${String(attacks[first])}`;
      await page.goto(`${kind}?q=${one}&topic=${other}&order=${third}&${one}#${fragment}`, { waitUntil: 'domcontentloaded' });
      expect(await isHarmed(page), kind).toBe(false);
    }
  }
});

test('What is sought stands in the results and in the title as it was typed.', async ({ page }) => {
  for (const attack of attacks.slice(0, 3)) {
    await page.goto(`search/?q=${encodeURIComponent(attack)}`);
    await expect(field(page)).toHaveValue(attack);
    await expect(status(page)).not.toBeEmpty();
    expect(await page.title()).toContain(attack);
    await page.goto('./');
    await field(page).fill(attack);
    await page.waitForTimeout(300);
    expect(await isHarmed(page)).toBe(false);
  }
});

test('The policy of a page runs no script that someone got into it, and lets no string become HTML.', async ({
  browser,
  site,
}) => {
  // A context of its own, because what is refused here stands in the console.
  const page = await browser.newPage({ baseURL: site });
  await page.goto('documents/lamp-report/');
  const outcome = await page.evaluate(async () => {
    const violated: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violated.push(effectiveDirective));
    const script = document.createElement('script');
    try {
      document.body.innerHTML = '<b>';
    } catch {
      violated.push('innerHTML');
    }
    script.append('document.body.dataset.hostile = "1"');
    document.body.append(script);
    const image = new Image();
    image.src = 'https://elsewhere.example/a.png';
    await fetch('https://elsewhere.example/').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { ran: document.body.dataset.hostile, violated: [...new Set(violated)].sort() };
  });
  expect(outcome.ran).toBeUndefined();
  expect(outcome.violated).toEqual(expect.arrayContaining(['connect-src', 'img-src', 'innerHTML', 'require-trusted-types-for']));
  await page.close();
});

test('A link that leads out of the library is marked as one, and tells the other site nothing of where it was followed.', async ({
  page,
}) => {
  test.skip(test.info().project.name !== 'wide', 'Links are the same on every screen.');
  for (const kind of kinds()) {
    await page.goto(kind);
    const links = await page.locator('a[href^="http"], a[href^="//"]').evaluateAll((found) =>
      found
        .filter((link) => (link as HTMLAnchorElement).origin !== location.origin)
        .map((link) =>
          [...link.classList.values().filter((each) => each === 'outside'), ...(link as HTMLAnchorElement).relList]
            .filter((each) => each !== 'license')
            .sort()
            .join(' '),
        ),
    );
    expect(new Set(links), kind).toEqual(new Set(links.length > 0 ? ['external noopener noreferrer outside'] : []));
    await expect(page.locator('meta[name=referrer]')).toHaveAttribute('content', 'no-referrer');
  }
});
