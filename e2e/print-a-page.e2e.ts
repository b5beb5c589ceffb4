import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { privateFixture } from './sites.ts';
import { expect, test } from './test.ts';

test.use({ ...privateFixture, colorScheme: 'dark' });

const title = 'The lamp of Farpoint & its keepers';
const furniture = /Search|Contents|Readinplace|Download|Copyas|Appearance|Skipto|OurdigestFulltext|Relateddocuments/;

/** The letters of each sheet without the spaces, which PDF does not have. Small sheets, so that short texts take several. */
async function print(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ width: '148mm', height: '105mm' });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map((words) => squeeze(words));
}

function squeeze(words: string): string {
  return words.replace(/\s+/g, '');
}

async function checkPaper(page: Page, address: string, running: string): Promise<string> {
  await page.goto(address);
  const sheets = await print(page);
  expect(sheets.length).toBeGreaterThan(1);
  for (const [index, words] of sheets.entries()) {
    expect(words).toContain(`https://library.example/reader/${address}`);
    expect(words).toContain(`${String(index + 1)}/${String(sheets.length)}`);
    expect(words).toContain(squeeze('Reading room'));
    if (index > 0) expect(words).toContain(squeeze(running));
    expect(words).not.toMatch(furniture);
  }
  return sheets.join('');
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With JavaScript' : 'Without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('A full text prints like a paper: running title, address, page numbers, how to cite it, notes at the end.', async ({
      page,
    }) => {
      const words = await checkPaper(page, 'documents/lamp-report/text/', title);
      expect(words).toContain(squeeze('To cite the original Vale, I., & Coastal Light Board. (1931).'));
      const order = [
        'To cite the original',
        'failed at 1:40am',
        'second keeper, the board',
        'Notes',
        'Log of the tower',
        'The original',
      ];
      const places = order.map((part) => words.indexOf(squeeze(part)));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places[0]).toBeGreaterThan(0);
      expect(words).toContain('lights.example(https://lights.example/papers/12)');
    });

    test('A digest prints what it leaves out, its sources and its topics, and no ways to other pages.', async ({ page }) => {
      const words = await checkPaper(page, 'documents/lamp-report/', title);
      for (const part of [
        'What it leaves out',
        'The list of spare parts',
        'Notes and references',
        'Fog on the reef',
        'Topics in it',
      ])
        expect(words).toContain(squeeze(part));
      expect(words).not.toContain(squeeze('Cited in this library'));
    });

    test('A topic prints as a brief: facts, names, statements, passages and the documents they stand in.', async ({ page }) => {
      const words = await checkPaper(page, 'topics/keeper-sorrel/', 'Keeper Sorrel');
      for (const part of [
        'What each document calls it',
        'Timeline',
        'Full text',
        'Mr Sorrel',
        'Topics it stands with',
        'Farpoint Light',
      ])
        expect(words).toContain(squeeze(part));
      const source = `Ines Vale and Coastal Light Board, ${title}, Coastal Light Board, Light Papers LP 12, 2 April 1931.`;
      expect(words).toContain(squeeze(`Documents Vale and Coastal Light Board 1931: ${source} https://lights.example/papers/12`));
    });
  });
}

test('On paper the words are dark on white, whatever the screen is.', async ({ page }) => {
  await page.goto('documents/lamp-report/text/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.prose p') ?? document.body).color)).toBe(
    'rgb(26, 32, 29)',
  );
});

test('An address that the words are already is not printed twice.', async ({ page }) => {
  await page.goto('documents/lamp-report/text/');
  await page.emulateMedia({ media: 'print' });
  const [bare, named] = await page.evaluate(() => {
    const prose = document.querySelector('.prose') ?? document.body;
    const links = ['outside shown', 'outside'].map((name) => {
      const link = document.createElement('a');
      link.className = name;
      link.href = 'https://lights.example/';
      prose.append(link);
      return getComputedStyle(link, '::after').content;
    });
    return links;
  });
  expect([bare, named]).toEqual(['none', '" (https://lights.example/)"']);
});
