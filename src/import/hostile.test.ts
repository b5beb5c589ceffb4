import assert from 'node:assert/strict';
import { test } from 'node:test';
import { existsSync, readFileSync } from 'node:fs';
import { emptyContext } from './import-context.ts';
import { importDocument } from './import-document.ts';

const data = '../shared/data/hostile/blns.json';
const prose = 'This is a sentence of ordinary prose with more than a dozen words in it, to be sure';
const own = [
  'import x from "y"',
  'export const a = 1',
  '{1+1}',
  '<b>x</b>',
  '12:30pm',
  'a:b[c]',
  '[^1]: x',
  '[x]: javascript:alert(1)',
  '![x](data:text/html,x)',
  '../../etc',
  '---',
  '```',
  '1.',
  '| a |\n|-|',
];

/** Every place of a document that a hostile string can stand in. */
const places: Readonly<Record<string, (words: string) => string>> = {
  title: (words) => `${words}\n\n${prose}.\n`,
  heading: (words) => `Title\n\n${prose}.\n\n1. ${words}\n\n${prose}.\n`,
  paragraph: (words) => `Title\n\n${prose}.\n\n${words}\n\n${prose}.\n`,
  note: (words) => `Title\n\n${prose}.¹\n\n¹ ${words}\n`,
  link: (words) => `Title\n\n${prose} [words](https://a.example/${words}) and [${words}](#).\n`,
  list: (words) => `Title\n\n${prose}.\n\n- ${words}\n- more ${words}\n`,
  reference: (words) =>
    `Title\n\n${prose} (${words}, 2010).\n\nReferences\n\nSmith, J., 2010. ${words}.\n\n${words}, K., 2011. T.\n`,
};

const context = emptyContext({ licence: 'None', publishText: false, language: 'en' });

async function refusals(strings: readonly string[]): Promise<string[]> {
  const told: string[] = [];
  for (const [place, around] of Object.entries(places)) {
    for (const words of strings) told.push(...(await refusalOf(words, place, new TextEncoder().encode(around(words)))));
  }
  return told;
}

async function refusalOf(words: string, place: string, bytes: Uint8Array): Promise<string[]> {
  const imported = await importDocument({ path: 'a.txt', name: `${words}.txt`, bytes }, context);
  if (!('receipt' in imported)) return imported.rule === 'import/format' ? [] : [`${place}: ${words}: ${imported.what}`];
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(imported.receipt.id) ? [] : [`${place}: ${words}: id ${imported.receipt.id}`];
}

test('Code, tags and tricks are words wherever they stand.', async () => {
  assert.deepEqual(await refusals(own), []);
});

test(
  'The list of naughty strings passes in every place.',
  { skip: existsSync(data) ? false : `There is no ${data}.` },
  async () => {
    assert.deepEqual(await refusals(JSON.parse(readFileSync(data, 'utf8')) as string[]), []);
  },
);
