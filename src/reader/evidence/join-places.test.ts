import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EvidencePlace } from '../../library/evidence/evidence-data.ts';
import { joinPlaces } from './join-places.ts';

const place = (section: string, unit: 'para' | 'item' | 'note', number: string): EvidencePlace => ({ section, unit, number });
const one = 'section 2.1';

test('Places in a row are a range that ends where the words end.', () => {
  assert.equal(joinPlaces([place(one, 'para', '3')]), 'section 2.1, para 3');
  assert.equal(joinPlaces([place(one, 'para', '3'), place(one, 'para', '4'), place(one, 'para', '5')]), 'section 2.1, paras 3–5');
  assert.equal(joinPlaces([place('', 'note', '18'), place('', 'note', '30')]), 'notes 18, 30');
  assert.equal(joinPlaces([place(one, 'para', '3'), place(one, 'para', '3')]), 'section 2.1, para 3');
});

test('A section is named once, and two sections both.', () => {
  assert.equal(
    joinPlaces([place(one, 'para', '2'), place(one, 'item', '1'), place(one, 'item', '2')]),
    'section 2.1, para 2 and items 1–2',
  );
  assert.equal(
    joinPlaces([place(one, 'para', '9'), place('section 2.2', 'para', '1')]),
    'section 2.1, para 9 and section 2.2, para 1',
  );
});

test('Over more than two stretches the first and the last place bound the words.', () => {
  const places = [place(one, 'para', '2'), place(one, 'item', '1'), place(one, 'item', '2'), place(one, 'para', '4')];
  assert.equal(joinPlaces(places), 'section 2.1, para 2 to section 2.1, para 4');
});

test('Without the place of one passage there is none for all.', () => {
  assert.equal(joinPlaces([place(one, 'para', '2'), {}]), '');
  assert.equal(joinPlaces([{ isQuoted: true }]), '');
});
