import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { keepMarks, takeMarks } from './kept-marks.ts';

const marks = { words: 'lamp', terms: [], isStemmed: true };
const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => kept.set(key, value),
  removeItem: (key: string) => kept.delete(key),
};

beforeEach(() => {
  kept.clear();
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
  mock.timers.enable({ apis: ['Date'] });
});
afterEach(() => {
  mock.timers.reset();
});

test('Marks are taken at their address, once, and leave nothing behind.', () => {
  keepMarks('/a/#d-1', marks);
  keepMarks('/b/#d-2', marks);
  assert.equal(takeMarks('/c/'), null);
  assert.deepEqual([takeMarks('/a/#d-1'), takeMarks('/a/#d-1'), takeMarks('/b/#d-2')], [marks, null, marks]);
  assert.equal(kept.size, 0);
});

test('Marks that nobody takes are gone after two minutes, when another page is opened.', () => {
  keepMarks('/a/#d-1', marks);
  mock.timers.tick(120_000);
  assert.equal(takeMarks('/b/'), null);
  assert.equal(kept.size, 0);
});

test('What the browser keeps may be anything, or nothing at all.', () => {
  for (const value of ['', 'null', '[1]', '{"/a/":null}', '{"/a/":{"until":"x"}}']) {
    kept.set('lectern.marks', value);
    assert.equal(takeMarks('/a/'), null, value);
  }
  Object.defineProperty(globalThis, 'localStorage', {
    get: () => {
      throw new Error('denied');
    },
    configurable: true,
  });
  keepMarks('/a/', marks);
  assert.equal(takeMarks('/a/'), null);
});
