import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventAspects } from '../../schema/event.ts';
import { accountId } from './account-id.ts';

test('The place of an account has an id that can stand in an address, another for each aspect and document.', () => {
  const ids = Object.keys(eventAspects).flatMap((aspect) => ['cbp-8758', 'lamps'].map((document) => accountId(aspect, document)));
  assert.equal(ids[0], 'said-calls-it-cbp-8758');
  assert.equal(new Set(ids).size, 2 * Object.keys(eventAspects).length);
  for (const id of ids) assert.match(id, /^said-[a-z0-9-]+$/);
});
