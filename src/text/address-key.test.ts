import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressKey } from './address-key.ts';

test('Spellings of one address agree, and other pages do not.', () => {
  const one = [
    'https://www.quay.example/dues/',
    'http://quay.example/dues?utm_source=mail&from=home&fbclid=1#top',
    'https://m.quay.example/Dues/index.html',
    'https://quay.example/dues/amp',
  ];
  assert.deepEqual([...new Set(one.map(addressKey))], ['quay.example/dues']);
  assert.notEqual(addressKey('https://quay.example/?id=1'), addressKey('https://quay.example/?id=2'));
  assert.equal(addressKey('https://quay.example/?b=2&a=1'), addressKey('https://quay.example/?a=1&b=2'));
});
