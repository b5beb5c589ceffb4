import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorshipOf, nameKey, readReference, referenceId } from './read-reference.ts';

test('The start of an entry gives its authors and year.', () => {
  assert.deepEqual(readReference('Aro, P., Lund, K. M. & Moe-Dal, S., 2018. Inns.'), {
    names: ['Aro', 'Lund', 'Moe-Dal'],
    year: '2018',
  });
  assert.deepEqual(readReference('U.S. Guild of Salt, 1911a. Prices.'), { names: ['U.S. Guild of Salt'], year: '1911a' });
  assert.deepEqual(readReference('The Salt Guild (1911) Prices.'), { names: ['The Salt Guild'], year: '1911' });
  assert.deepEqual(readReference('Morrow, Ada. 2018. Inns.'), { names: ['Morrow'], year: '2018' });
});

test('An entry in another style is not guessed at.', () => {
  assert.equal(readReference('Inns of the north, by nobody.'), null);
  assert.equal(readReference('Morrow, Ada. “Inns of the Road.” Trade History 4 (2018): 11-29.'), null);
});

test('One and two authors are named in the id, of more the first.', () => {
  assert.equal(referenceId({ names: ['Rubin'], year: '2020' }), 'rubin-2020');
  assert.equal(referenceId({ names: ['Ali', 'Stewart'], year: '2020' }), 'ali-stewart-2020');
  assert.equal(referenceId({ names: ['Aro', 'Lund', 'Moe'], year: '2018' }), 'aro-2018');
});

test('Names are compared in Latin letters, without points and et al.', () => {
  assert.deepEqual(['U.S. Guild', 'Aro, et al.', 'Ераносян', 'Ilić'].map(nameKey), ['us-guild', 'aro', 'yeranosyan', 'ilic']);
});

test('A reference of a record has authors and the year of its date.', () => {
  assert.deepEqual(
    authorshipOf({ id: 'a', type: 'book', title: 'A', author: [{ family: 'Aro' }, { literal: 'Guild' }], issued: '2018-05' }),
    { names: ['Aro', 'Guild'], year: '2018' },
  );
  assert.equal(authorshipOf({ id: 'a', type: 'book', title: 'A' }), null);
});
