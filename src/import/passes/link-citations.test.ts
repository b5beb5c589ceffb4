import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, draftOf } from '../draft-of.ts';
import type { Draft } from '../draft.ts';
import { linkCitations } from './link-citations.ts';

const printed = { entry: 'As printed.', number: null, isInRecord: true };
const listed = [
  { id: 'aro-2018', names: ['Aro', 'Lund', 'Moe'], year: '2018', ...printed },
  { id: 'us-guild-1911', names: ['U.S. Guild of Salt'], year: '1911', ...printed },
  { id: 'petrov-2021', names: ['Петров'], year: '2021', ...printed },
];
const linked = (text: string): Draft => linkCitations({ ...draftOf(text), listed });

test('Citations become links to their references, with the brackets outside.', () => {
  assert.deepEqual(blocksOf(linked('So it was. (Aro, et al., 2018) It cost little (U.S. Guild of Salt, 1911).')), [
    'So it was. ([Aro, et al., 2018](#ref-aro-2018)) It cost little ([U.S. Guild of Salt, 1911](#ref-us-guild-1911)).',
  ]);
});

test('Several in one bracket, one inside a longer bracket, and other scripts are found.', () => {
  assert.deepEqual(
    blocksOf(linked('Many (see Aro et al., 2018, p. 7; Петров, 2021) drove (few, some say (Aro, Lund and Moe, 2018)).')),
    [
      'Many (see [Aro et al., 2018, p. 7](#ref-aro-2018); [Петров, 2021](#ref-petrov-2021)) drove (few, some say ([Aro, Lund and Moe, 2018](#ref-aro-2018))).',
    ],
  );
});

test('A name in the sentence with its year in brackets is a citation.', () => {
  assert.deepEqual(blocksOf(linked('As Aro et al. (2018) say.')), ['As [Aro et al. (2018)](#ref-aro-2018) say.']);
});

test('A citation that no reference matches is counted and flagged; a bracket that is none is left alone.', () => {
  const draft = linked('So they say. (Nobody, 1999) It was late (in the spring of 2018).');
  assert.deepEqual(draft.citations, { resolved: 0, unresolved: 1 });
  assert.deepEqual(draft.flags, [
    { line: 1, rule: 'citations/unresolved', what: 'No reference of the list matches “Nobody, 1999”.' },
  ]);
});
