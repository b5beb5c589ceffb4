import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { axeTags } from './axe-tags.ts';
import { fixtureBase, fixtureSites, privateFixture } from './sites.ts';
import { expect, test } from './test.ts';

/** A little longer than a reader rests before a card is shown, and than the pointer may take on its way to it. */
const longEnough = 1200;

test.use({ ...privateFixture, reducedMotion: 'reduce' });

test('A card says what a topic is, whom else it means and how often it is named.', async ({ page }) => {
  await page.goto('documents/lamp-report/');
  const link = page.locator('.prose a.topic').first();
  await restOn(link);
  const card = cardOf(page);
  await expect(card).toHaveText(
    /^Place\s*Farpoint Light\s*the light of Farpoint · فنار\s*The lighthouse on the reef of Farpoint\.\s*\d+ passages in 1 document$/,
  );
  await expect(card.locator('bdi[lang=ar]')).toHaveText('فنار');
});

test('A card shows the words of the original that a locator names, as a quotation.', async ({ page }) => {
  await page.goto('documents/lamp-report/');
  await restOn(page.locator('.prose a.locator').last());
  await expect(cardOf(page)).toContainText('Full text');
  await expect(cardOf(page)).toContainText('2. The cause');
  await expect(cardOf(page).locator('blockquote')).toHaveText('A new bearing every year.');
});

test('The card of a citation leads to the document, says what is held, and quotes nothing of ours.', async ({ page }) => {
  await page.goto('events/failure-of-the-lamp/');
  await restOn(page.getByRole('link', { name: '[Letters of a keeper]' }).last());
  await expect(cardOf(page)).toHaveText(
    /^Web page\s*\[Letters of a keeper\]\s*No author given · undated\s*Letters about the winter.*Record and full text$/,
  );
  await expect(cardOf(page).locator('blockquote')).toHaveCount(0);
});

test('The card of a reference shows it as it is printed and how often it is cited.', async ({ page }) => {
  await page.goto('documents/lamp-report/text/');
  await restOn(page.getByRole('link', { name: 'Orr', exact: true }));
  await expect(cardOf(page)).toHaveText(
    /^Reference\s*Fog on the reef\s*T\. Orr · The Farpoint Signal, 3 November 1929\s*Cited in 3 passages and 1 note · Cited by other documents as well$/,
  );
});

test('A card of an event has its date and its accounts.', async ({ page }) => {
  await page.goto('topics/farpoint-light/');
  await restOn(page.getByRole('main').getByRole('link', { name: 'Failure of the lamp' }).first());
  await expect(cardOf(page)).toHaveText(/^Event\s*Failure of the lamp\s*9 March 1931\s*The lamp.*The accounts of 2 documents$/);
});

test('What stands on the same page is read from it: a reference, and a passage of our digest.', async ({ page }) => {
  await page.goto('documents/lamp-report/');
  await restOn(page.locator('.prose a.citation'));
  await expect(cardOf(page)).toHaveText(
    /^Reference\s*Fog on the reef\s*T\. Orr · The Farpoint Signal, 3 November 1929\s*Cited in 3 passages and 1 note · Cited by other documents as well$/,
  );
  await restOn(page.locator('#ref-orr-1930 a[href*="#d-"]').first());
  await expect(cardOf(page)).toHaveText(
    /^Our digest\s*The lamp of Farpoint & its keepers\s*1\. The night\s*The lamp of the Farpoint Light stood dark[^§]*$/,
  );
});

test('Passing over a link shows no card, and leaving the link hides it.', async ({ page }) => {
  await page.goto('documents/lamp-report/');
  const link = page.locator('.prose a.topic').first();
  await restOn(link);
  await expect(cardOf(page)).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(cardOf(page)).toBeHidden();
  await restOn(link);
  await page.mouse.move(2, 2);
  await page.waitForTimeout(longEnough);
  await expect(cardOf(page)).toBeHidden();
});

test('The pointer can go into the card, which stays, and its title leads on.', async ({ page }) => {
  await page.goto('documents/lamp-report/');
  await restOn(page.locator('.prose a.topic').first());
  await cardOf(page).getByText('The lighthouse on the reef').hover();
  await page.waitForTimeout(longEnough);
  await expect(cardOf(page)).toBeVisible();
  await cardOf(page).getByRole('link').click();
  await expect(page).toHaveURL(/\/topics\/farpoint-light\/$/);
});

test('Escape hides the card, and it does not come back while the pointer stays.', async ({ page }) => {
  await page.goto('documents/lamp-report/');
  const link = page.locator('.prose a.topic').first();
  await restOn(link);
  await expect(cardOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toBeHidden();
  await moveOver(link, 6);
  await page.waitForTimeout(longEnough);
  await expect(cardOf(page)).toBeHidden();
});

test('With the keyboard a card describes its link, one tab leads into it and the next on, and Escape leads back.', async ({
  page,
}) => {
  await page.goto('documents/lamp-report/');
  const [link, next] = [page.locator('.prose a.topic').first(), page.locator('.prose a.locator').first()];
  await tabTo(link);
  await expect(link).toHaveAccessibleDescription(/^Place Farpoint Light/);
  await page.keyboard.press('Tab');
  await expect(cardOf(page).getByRole('link')).toBeFocused();
  await page.waitForTimeout(longEnough);
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toBeHidden();
  await expect(link).toBeFocused();
  await expect(link).toHaveAccessibleDescription('');
  await page.keyboard.press('Tab');
  await expect(next).toBeFocused();
});

test('The card stands within the window, beside its link, and moves nothing.', async ({ page }) => {
  await page.goto('documents/lamp-report/');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (const link of await page.locator('.prose a:is(.topic, .locator, .citation)').all()) {
    await page.mouse.move(2, 2);
    await expect(cardOf(page)).toBeHidden();
    await restOn(link);
    await expect(link).toHaveAttribute('aria-describedby', 'preview-words');
    const [box, window] = [await cardOf(page).boundingBox(), page.viewportSize()];
    expect(box && window && box.x >= 0 && box.x + box.width <= window.width).toBe(true);
    expect(box && window && box.y >= 0 && box.y + box.height <= window.height).toBe(true);
    const covers = await link.evaluate((element, card) => {
      const { top = 0, bottom = 0 } = document.querySelector(card)?.getBoundingClientRect() ?? {};
      return [...element.getClientRects()].some((line) => line.bottom > top && line.top < bottom);
    }, '#preview');
    expect(covers).toBe(false);
  }
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
});

test('Where a browser cannot place the card by itself, a script does, and the card moves with the page.', async ({ page }) => {
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  await page.goto('documents/lamp-report/');
  await page.evaluate(() => {
    // The policy of the page takes no style element.
    const style = new CSSStyleSheet();
    style.replaceSync('#preview { position-area: none !important; }');
    document.adoptedStyleSheets = [style];
  });
  const link = page.locator('.prose a.topic').first();
  const distance = async (): Promise<number> =>
    ((await cardOf(page).boundingBox())?.y ?? 0) - ((await link.boundingBox())?.y ?? 0);
  await restOn(link);
  await expect(cardOf(page)).toBeVisible();
  const before = await distance();
  expect(Math.abs(before)).toBeLessThan(300);
  expect((await cardOf(page).boundingBox())?.x).toBeGreaterThan(0);
  await page.evaluate(() => {
    scrollBy(0, 40);
  });
  expect(await distance()).toBeCloseTo(before, 0);
});

test('No card where the words stand beside the link, in the header, in navigation, and for the page itself.', async ({
  page,
}) => {
  const links = [
    ['topics/farpoint-light/', page.getByRole('link', { name: 'Read in place' }).first()],
    ['topics/farpoint-light/', page.getByRole('navigation', { name: 'Main' }).getByRole('link').first()],
    ['documents/lamp-report/', page.getByRole('navigation', { name: 'Parts of this document' }).getByRole('link').last()],
  ] as const;
  for (const [address, link] of links) {
    await page.goto(address);
    await restOn(link);
    await page.waitForTimeout(longEnough);
    await expect(cardOf(page)).toBeHidden();
  }
});

test('Words of the content are text in a card, whatever they look like.', async ({ page }) => {
  await page.goto('guide/');
  await page.getByRole('main').evaluate((main, address) => {
    const link = document.createElement('a');
    link.textContent = 'Tides';
    link.href = address;
    main.prepend(link);
  }, `${fixtureBase}documents/keepers-letters/#ref-tides`);
  await restOn(page.getByRole('link', { name: 'Tides' }));
  await expect(cardOf(page)).toContainText('<img src=x onerror=alert(1)> & <b>tides</b>');
  await expect(cardOf(page).locator('img, b')).toHaveCount(0);
});

test('A link whose card cannot be loaded stays a link.', async ({ page, context }) => {
  await context.route('**/data/previews/**', (route) => route.fulfill({ status: 200, body: 'no data' }));
  await page.goto('documents/lamp-report/');
  await restOn(page.locator('.prose a.topic').first());
  await page.waitForTimeout(longEnough);
  await expect(cardOf(page)).toBeHidden();
  await page.locator('.prose a.topic').first().click();
  await expect(page).toHaveURL(/\/topics\/farpoint-light\/$/);
});

test('Nothing of the cards is loaded before the pointer comes to a link, and then only what one card needs.', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('documents/lamp-report/', { waitUntil: 'networkidle' });
  expect(loaded.filter((name) => /start-previews|\/data\//.test(name))).toEqual([]);
  await restOn(page.locator('.prose a.topic').first());
  await expect(cardOf(page)).toBeVisible();
  expect(loaded.filter((name) => name.includes('/data/'))).toEqual([`${fixtureBase}data/previews/topics/farpoint-light.json`]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Axe finds nothing on a page with a card in ${colorScheme}.`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('documents/lamp-report/');
    await restOn(page.locator('.prose a.locator').last());
    await expect(cardOf(page)).toBeVisible();
    expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
  });
}

test.describe('On a screen that is touched', () => {
  test.use({ hasTouch: true });

  test('A touch shows no card and follows the link.', async ({ page }) => {
    await page.goto('documents/lamp-report/');
    const link = page.locator('.prose a.topic').first();
    await link.evaluate((element) => {
      element.addEventListener('click', (event) => {
        event.preventDefault();
      });
    });
    await link.tap();
    await page.waitForTimeout(longEnough);
    await expect(cardOf(page)).toBeHidden();
    // A locator may go over two lines: its box then has corners that are not the link.
    const locator = page.locator('.prose a.locator').first();
    await locator.scrollIntoViewIfNeeded();
    const [line] = await locator.evaluate((element) => [...element.getClientRects()].map(({ x, y }) => ({ x, y })));
    await page.touchscreen.tap((line?.x ?? 0) + 4, (line?.y ?? 0) + 4);
    await expect(page).toHaveURL(/\/documents\/lamp-report\/text\/#t-/);
  });
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('A link is a link, and the card takes no room.', async ({ page }) => {
    await page.goto('documents/lamp-report/');
    await expect(cardOf(page)).toBeHidden();
    await page.locator('.prose a.topic').first().click();
    await expect(page).toHaveURL(/\/topics\/farpoint-light\/$/);
  });
});

test('Cards of a public build know no word of a restricted text.', () => {
  const holding = (folder: string): string[] =>
    readdirSync(path.join(folder, 'data/previews'), { recursive: true, encoding: 'utf8' }).filter(
      (name) =>
        name.endsWith('.json') && readFileSync(path.join(folder, 'data/previews', name), 'utf8').includes('zanzibarquartz'),
    );
  expect(holding(fixtureSites.private)).toEqual([path.join('documents', 'keepers-letters.text-0.json')]);
  expect(holding(fixtureSites.public)).toEqual([]);
});

function cardOf(page: Page): Locator {
  return page.locator('#preview');
}

/** Moves the pointer onto the first letters of a link: a link may stand on two lines, and its middle between them. */
async function restOn(link: Locator): Promise<void> {
  await link.scrollIntoViewIfNeeded();
  await moveOver(link, 3);
}

async function moveOver(link: Locator, inset: number): Promise<void> {
  const { x, y } = await link.evaluate((element) => {
    const line = [...element.getClientRects()].find(({ width }) => width > 8);
    return { x: line?.x ?? 0, y: (line?.y ?? 0) + (line?.height ?? 0) / 2 };
  });
  await link.page().mouse.move(x + inset, y);
}

async function tabTo(link: Locator): Promise<void> {
  const page = link.page();
  for (let count = 0; count < 80; count++) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The keyboard does not come to the link.');
}
