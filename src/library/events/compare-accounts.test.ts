import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareAccounts } from './compare-accounts.ts';
import type { LibraryAccount, LibraryStatement, PlacedPassage } from '../library.ts';

const place = { document: 'a', part: 'text' } as PlacedPassage;
const statement = (aspect: LibraryStatement['aspect'], text: string, ...locators: string[]): LibraryStatement => ({
  ...{ aspect, text },
  marks: locators.map((locator) => ({ locator, place })),
});
const account = (id: string, ...statements: LibraryStatement[]) =>
  ({ document: { id, text: null }, statements }) as unknown as LibraryAccount;

test('Accounts stand side by side under each aspect, in the order of aspects; one that nobody speaks of has no row.', () => {
  const rows = compareAccounts({
    accounts: [
      account('a', statement('figures', 'Two', 'para 2'), statement('calls it', 'Failure', 'para 1')),
      account('b', statement('figures', 'Two at least', 'para 3'), statement('figures', 'Or three', 'para 4')),
    ],
  });
  assert.deepEqual(
    rows.map(({ label, cells }) => [label, ...cells.map(({ statements }) => statements.map(({ text }) => text))]),
    [
      ['Calls it', ['Failure'], []],
      ['Figures', ['Two'], ['Two at least', 'Or three']],
    ],
  );
});

test('A statement shows each of its places in brief, and says it in full.', () => {
  const [row] = compareAccounts({ accounts: [account('a', statement('how', 'Slowly', '2.1 Of oil para 3', 'note 4'))] });
  assert.deepEqual(row?.cells[0]?.statements, [
    {
      text: 'Slowly',
      at: 'section 2.1, “Of oil”, para 3; note 4',
      marks: [
        { brief: '§\u00A02.1 ¶\u00A03', full: '§\u00A02.1 Of oil ¶\u00A03', place },
        { brief: 'n.\u00A04', full: 'n.\u00A04', place },
      ],
    },
  ]);
});

test('An event without accounts has no rows.', () => {
  assert.deepEqual(compareAccounts({ accounts: [] }), []);
});
