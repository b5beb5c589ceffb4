import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOtherScript } from './find-other-script.ts';

test('Words in another script are found, several as one, and signs are not.', () => {
  assert.equal(findOtherScript('en', 'It is called الحشد الشعبي, or PMU.'), 'الحشد الشعبي');
  assert.equal(findOtherScript('ru', 'Ракета Patriot'), 'Patriot');
  assert.equal(findOtherScript('en', 'حوثی‌ها'), 'حوثی‌ها');
  assert.equal(findOtherScript('en', 'An α of 5 %, a café, 12 ℃, “naïve” – and ʿAlī.'), null);
  assert.equal(findOtherScript('xx-123456789', 'الفنار'), null);
});
