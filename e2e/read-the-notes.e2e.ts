import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { axeTags } from './axe-tags.ts';
import { privateFixture } from './sites.ts';
import { expect, test } from './test.ts';

test.use(privateFixture);

const text = 'documents/lamp-report/text/';
const list = (page: Page) => page.getByRole('region', { name: 'Notes' });
const noteOf = (page: Page, label: string) => page.locator(`#note-${label}`);
const markerOf = (page: Page, label: string) => page.getByRole('link', { name: `Note ${label}`, exact: true });
const isWide = (page: Page): boolean => (page.viewportSize()?.width ?? 0) > 960;

test.describe('Where the window is wide', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('Each note stands beside the line of its marker, to the right of the text, and none covers another.', async ({ page }) => {
    await page.goto(text);
    await expect(list(page)).toHaveAttribute('data-beside');
    const places = await page.locator('[data-note]').evaluateAll((notes) =>
      notes.map((note) => {
        const marker = document.getElementById(`marker-${(note as HTMLElement).dataset.note ?? ''}`)?.getBoundingClientRect();
        const { top, bottom, left } = note.getBoundingClientRect();
        const right = document.querySelector('.prose')?.getBoundingClientRect().right ?? Infinity;
        return { top, bottom, below: top - (marker?.top ?? 0), isRight: left > right };
      }),
    );
    expect(places.map(({ isRight }) => isRight)).toEqual([true, true, true, true]);
    expect(Math.abs(places[0]?.below ?? Infinity)).toBeLessThan(12);
    for (const [index, { bottom }] of places.entries()) expect(bottom).toBeLessThanOrEqual(places[index + 1]?.top ?? Infinity);
  });

  test('A long note that would push the next one away is folded, and unfolds by a button or when a link in it has the focus.', async ({
    page,
  }) => {
    await page.goto(text);
    const button = page.getByRole('button', { name: 'Show all of note 3' });
    const folded = await noteOf(page, '3').evaluate((note) => note.clientHeight);
    await button.click();
    const fold = page.getByRole('button', { name: 'Fold note 3' });
    await expect(fold).toHaveAttribute('aria-expanded', 'true');
    expect(await noteOf(page, '3').evaluate((note) => note.clientHeight)).toBeGreaterThan(folded);
    await fold.click();
    await page.keyboard.press('Shift+Tab');
    await expect(noteOf(page, '3').getByRole('link', { name: 'Orr, 1929' })).toBeFocused();
    await expect(fold).toBeVisible();
  });

  test('Going from a marker to its note in sight and back does not move the page.', async ({ page }) => {
    await page.goto(text);
    await markerOf(page, '1').scrollIntoViewIfNeeded();
    const scrolled = (): Promise<number> => page.evaluate(() => window.scrollY);
    const before = await scrolled();
    await markerOf(page, '1').click();
    await expect(page).toHaveURL(/#note-1$/);
    await expect(noteOf(page, '1')).toBeFocused();
    expect(await scrolled()).toBeCloseTo(before, -1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#marker-1$/);
    await expect(markerOf(page, '1')).toBeFocused();
    expect(await scrolled()).toBeCloseTo(before, -1);
  });

  test('Nothing that one reads moves when the notes come to their lines.', async ({ page }) => {
    await page.addInitScript(() => {
      let sum = 0;
      new PerformanceObserver((entries) => {
        for (const shift of entries.getEntries() as (PerformanceEntry & { value: number })[]) sum += shift.value;
        document.documentElement.dataset.shifts = String(sum);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // Once for the fonts: a line moves by a hair when its font comes late.
    for (const address of ['documents/lamp-report/', text]) await page.goto(address, { waitUntil: 'networkidle' });
    await expect(list(page)).toHaveAttribute('data-beside');
    expect(await page.evaluate(() => Number(document.documentElement.dataset.shifts ?? 0))).toBeLessThan(0.005);
  });

  test('The record of a text with notes stands below the text.', async ({ page }) => {
    await page.goto(text);
    const [body, record] = await Promise.all(
      ['.reading > .body', '.reading > .record'].map((part) => page.locator(part).boundingBox()),
    );
    expect(record?.y).toBeGreaterThanOrEqual((body?.y ?? 0) + (body?.height ?? 0));
  });

  test('On paper the notes follow the text as a list.', async ({ page }) => {
    await page.goto(text);
    await expect(list(page)).toHaveAttribute('data-beside');
    await page.emulateMedia({ media: 'print' });
    const [prose, note] = await Promise.all(['.reading > .body', '#note-1'].map((part) => page.locator(part).boundingBox()));
    expect(note?.y).toBeGreaterThanOrEqual((prose?.y ?? 0) + (prose?.height ?? 0));
    await expect(page.getByRole('heading', { name: 'Notes', exact: true })).toBeVisible();
  });
});

test.describe('Where the window is narrow', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  const card = (page: Page) => page.getByRole('dialog', { name: /^Note/ });

  test('A tap on a marker opens the note there; a tap beside it closes it, and the marker has the focus.', async ({ page }) => {
    await page.goto(text);
    await markerOf(page, '1').tap();
    await expect(page.getByRole('dialog', { name: 'Note 1' })).toContainText('The Farpoint Signal, 10 March 1931.');
    await expect(page).toHaveURL(/\/text\/$/);
    await page.touchscreen.tap(4, 500);
    await expect(card(page)).toBeHidden();
    await expect(markerOf(page, '1')).toBeFocused();
  });

  test('The card is read and left by the keyboard.', async ({ page }) => {
    await page.goto(text);
    await markerOf(page, '3').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Note 3' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(card(page).getByRole('link', { name: 'Orr, 1929' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    await expect(markerOf(page, '3')).toBeFocused();
    await page.keyboard.press('Enter');
    await card(page).getByRole('button', { name: 'Close' }).click();
    await expect(markerOf(page, '3')).toBeFocused();
  });

  test('A note that an “Ibid.” means opens in the same card, and the list of notes is one step away.', async ({ page }) => {
    await page.goto(text);
    await markerOf(page, '2').tap();
    await card(page).getByRole('link', { name: 'note 1' }).click();
    await expect(page.getByRole('dialog', { name: 'Note 1' })).toBeVisible();
    await card(page).getByRole('link', { name: 'In the list of notes' }).click();
    await expect(card(page)).toBeHidden();
    await expect(noteOf(page, '1')).toBeFocused();
    await noteOf(page, '1').getByRole('link', { name: 'Back to marker 1' }).click();
    await expect(page).toHaveURL(/#marker-1$/);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`Axe finds nothing while a card is open in ${colorScheme}.`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(text);
      await markerOf(page, '3').tap();
      await expect(card(page)).toBeVisible();
      expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
    });
  }
});

test('A note that says “Ibid.” tells which note it means, as an addition of the library.', async ({ page }) => {
  await page.goto(text);
  await expect(noteOf(page, '2')).toContainText('Ibid., p. 4.');
  await expect(noteOf(page, '2')).toContainText('Ibid.: note 1, The Farpoint Signal, 10 March 1931. (added by this library)');
});

test('A citation in a note leads to its reference.', async ({ page }) => {
  await page.goto(text);
  await noteOf(page, '3').getByRole('link', { name: 'Orr, 1929' }).click();
  await expect(page).toHaveURL(/\/documents\/lamp-report\/#ref-orr-1930$/);
});

test('Reading aloud meets the marker in its sentence, and the notes once, in a list of their own after the text.', async ({
  page,
}) => {
  await page.goto(text);
  if (isWide(page)) await expect(list(page)).toHaveAttribute('data-beside');
  const sentence = page.locator('.prose p').filter({ hasText: '1:40am' });
  await expect(sentence).toMatchAriaSnapshot(`
    - paragraph:
      - link "Link to this passage"
      - text: The
      - link "Farpoint Light"
      - text: failed at 1:40am on
      - time: 9 March 1931
      - superscript:
        - link "Note 1"
      - text: . Boats on the reef signalled for two hours
      - superscript:
        - link "Note 2"
      - text: .
      - link /^Spoken of in our digest/
  `);
  await expect(list(page)).toMatchAriaSnapshot(`
    - region "Notes":
      - heading "Notes" [level=2]
      - list:
        - listitem:
          - link "Back to marker 1"
          - paragraph:
            - emphasis: The Farpoint Signal
            - text: ", 10 March 1931."
        - listitem:
          - link "Back to marker 2"
          - paragraph:
            - emphasis: Ibid.
            - text: ", p. 4."
          - paragraph:
            - text: "Ibid.:"
            - link "note 1"
            - text: ", The Farpoint Signal, 10 March 1931. (added by this library)"
        - listitem
        - listitem:
          - link "Back to marker 4"
          - paragraph: Log of the tower, entry 212.
  `);
  expect(await page.getByText('Log of the tower').count()).toBe(1);
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('The notes stand at the end of the text; marker and note lead to each other.', async ({ page }) => {
    await page.goto(text);
    const [prose, note] = await Promise.all(['.reading > .body', '#note-1'].map((part) => page.locator(part).boundingBox()));
    expect(note?.y).toBeGreaterThanOrEqual((prose?.y ?? 0) + (prose?.height ?? 0));
    await markerOf(page, '1').click();
    await expect(page).toHaveURL(/#note-1$/);
    await expect(noteOf(page, '3')).toContainText('nobody on the quay thought of the clockwork');
    await noteOf(page, '1').getByRole('link', { name: 'Back to marker 1' }).click();
    await expect(page).toHaveURL(/#marker-1$/);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Axe finds nothing where one arrives at a note in ${colorScheme}.`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${text}#note-3`);
    await expect(noteOf(page, '3')).toBeFocused();
    if (isWide(page)) await expect(page.getByRole('button', { name: 'Fold note 3' })).toBeVisible();
    expect((await new AxeBuilder({ page }).withTags(axeTags).analyze()).violations).toEqual([]);
  });
}
