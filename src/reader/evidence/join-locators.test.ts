import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinLocators } from './join-locators.ts';

test('Places in a row are a range, and a section is named once.', () => {
  assert.equal(joinLocators(['para 2', 'para 3']), 'paras 2–3');
  assert.equal(joinLocators(['section 1.1, “Iran”, para 3', 'section 1.1, “Iran”, para 4']), 'section 1.1, “Iran”, paras 3–4');
  assert.equal(joinLocators(['section 1, paras 2–3', 'section 1, para 4; note 2']), 'section 1, paras 2–4; note 2');
  assert.equal(joinLocators(['section 1, para 2', 'section 1, item 1']), 'section 1, para 2; item 1');
});

test('Places apart stay apart, and each is named once.', () => {
  assert.equal(joinLocators(['para 7', 'para 5', 'para 7']), 'paras 7, 5');
  assert.equal(
    joinLocators(['section 1, para 2; notes 18, 30', 'section 2, para 2']),
    'section 1, para 2; notes 18, 30; section 2, para 2',
  );
});

test('Pages, whole sections and parts without a number stay as they are.', () => {
  assert.equal(joinLocators(['pp. 6–7', 'section 7', 'title', 'para 2']), 'pp. 6–7; section 7; title; para 2');
  assert.equal(joinLocators([]), '');
});
