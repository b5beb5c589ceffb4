import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentPath, eventPath, passagePath, referencePath, topicPath } from './site-paths.ts';

test('A document has a page for its digest and one for its text, with its passages and references.', () => {
  assert.equal(documentPath({ id: 'lamps' }), '/documents/lamps/');
  assert.equal(documentPath('lamps', 'text'), '/documents/lamps/text/');
  assert.equal(passagePath('lamps', 'digest', 'd-1'), '/documents/lamps/#d-1');
  assert.equal(passagePath('lamps', 'text', 't-1'), '/documents/lamps/text/#t-1');
  assert.equal(referencePath('lamps', 'oil-1902'), '/documents/lamps/#ref-oil-1902');
});

test('A topic has a page, and further ones for its passages; an event has one.', () => {
  assert.equal(topicPath('great-lamp'), '/topics/great-lamp/');
  assert.equal(topicPath({ id: 'great-lamp' }, 2), '/topics/great-lamp/passages/2/');
  assert.equal(eventPath('first-light'), '/events/first-light/');
});
