import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textFragment } from './text-fragment.ts';

const alone = { before: '', after: '', page: '' };

test('A few words are named whole, many by their first and last ones.', () => {
  assert.equal(textFragment({ ...alone, runs: ['The lamp failed.'] }), ':~:text=The%20lamp%20failed%2E');
  const long = 'The lamp of the light failed at night and two boats lay on the reef till morning.';
  assert.equal(
    textFragment({ ...alone, runs: [long] }),
    ':~:text=The%20lamp%20of%20the%20light%20failed,lay%20on%20the%20reef%20till%20morning%2E',
  );
});

test('What parts the terms of a directive is encoded.', () => {
  assert.equal(
    textFragment({ ...alone, runs: ['A well-known lamp, & (two) “boats” فنار'] }),
    ':~:text=A%20well%2Dknown%20lamp%2C%20%26%20%28two%29%20%E2%80%9Cboats%E2%80%9D%20%D9%81%D9%86%D8%A7%D8%B1',
  );
});

test('Words that stand on the page before are told apart by those around them.', () => {
  const page = 'Contents\nthe lamp failed at last\nAs we know, ';
  assert.equal(
    textFragment({ runs: ['the lamp failed'], before: 'As we know, ', after: ' at night.', page }),
    ':~:text=As%20we%20know%2C-,the%20lamp%20failed,-at%20night%2E',
  );
});

test('At the beginning of a block the end of the one before it tells words apart.', () => {
  const page = 'The lamp\nBoats signalled\n';
  assert.equal(textFragment({ runs: ['The lamp'], before: page, after: '', page }), ':~:text=Boats%20signalled-,The%20lamp');
});

test('A word within another is not taken for it, and case makes no difference.', () => {
  assert.equal(textFragment({ ...alone, runs: ['lamp'], page: 'Lamplight\n' }), ':~:text=lamp');
  assert.equal(
    textFragment({ runs: ['lamp'], before: 'The ', after: ' failed', page: 'LAMP\nThe ' }),
    ':~:text=The-,lamp,-failed',
  );
});

test('Over a note marker the words are named by the run before it and the run after it.', () => {
  assert.equal(
    textFragment({ ...alone, runs: ['The lamp failed', '. Boats signalled.'] }),
    ':~:text=The%20lamp%20failed,.%20Boats%20signalled%2E',
  );
});

test('An end that the words themselves repeat is made longer until it stands at their end alone.', () => {
  const refrain = 'and the lamp went out again';
  const words = `At one ${refrain}; at two the keeper slept ${refrain}; at three boats signalled ${refrain}`;
  assert.equal(
    textFragment({ ...alone, runs: [words] }),
    ':~:text=At%20one%20and%20the%20lamp%20went%20out%20again%3B%20at,three%20boats%20signalled%20and%20the%20lamp%20went%20out%20again',
  );
});

test('On another page a few words are always told apart by those around them.', () => {
  const words = { runs: ['the lamp'], before: 'Why ', after: ' failed', page: null };
  assert.equal(textFragment(words), ':~:text=Why-,the%20lamp,-failed');
});

test('Without a word there is nothing to look for.', () => {
  assert.equal(textFragment({ ...alone, runs: ['…', ' '] }), '');
});

test('Any words make one directive whose terms decode to words of the page.', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), fc.string({ unit: 'binary' }), (runs, page) => {
      const fragment = textFragment({ runs, before: page, after: '', page });
      if (fragment === '') return;
      const terms = fragment.slice(':~:text='.length).split(',');
      assert.ok(terms.length <= 4 && !/[\s&]/.test(fragment));
      const rendered = [page, ...runs].join('\n').replace(/\s+/g, ' ').toWellFormed();
      for (const term of terms) assert.ok(rendered.includes(decodeURIComponent(term.replace(/^-|-$/g, ''))), term);
    }),
  );
});
