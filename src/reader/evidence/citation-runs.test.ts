import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationRuns, wordsOf } from './citation-runs.ts';

const cited = (html: string, place: string): string => wordsOf(citationRuns(html, place));

test('The place stands before the full stop.', () => {
  assert.deepEqual(citationRuns('Vale, I. (1931). <i>The lamp &amp; its keepers</i>. Board.', 'section 1, para 2'), [
    { text: 'Vale, I. (1931). ', isItalic: false },
    { text: 'The lamp & its keepers', isItalic: true },
    { text: '. Board', isItalic: false },
    { text: ', section 1, para 2.', isItalic: false },
  ]);
  assert.equal(
    cited('Ines Vale, ‘Lamp’ (1931) &lt;https://lights.example/12&gt;.', 'para 2'),
    'Ines Vale, ‘Lamp’ (1931) <https://lights.example/12>, para 2.',
  );
  assert.equal(cited('Lamp. n.d.', 'para 2'), 'Lamp. n.d., para 2.');
});

test('An address does not run into the place.', () => {
  assert.equal(cited('Lamp. https://lights.example/12', 'pp. 6–7'), 'Lamp. https://lights.example/12 (pp. 6–7).');
  assert.equal(cited('Available at: https://lights.example/12.', 'p. 6'), 'Available at: https://lights.example/12 (p. 6).');
});

test('Without a place the citation stays as it is.', () => {
  assert.equal(cited('Lamp. <i>Board</i>.', ''), 'Lamp. Board.');
  assert.deepEqual(citationRuns('', ''), []);
});

test('Any other element is words.', () => {
  assert.deepEqual(citationRuns('<script>x</script> <i>a</i> <i><img src=x></i> <i>', ''), [
    { text: '<script>x</script> ', isItalic: false },
    { text: 'a', isItalic: true },
    { text: ' ', isItalic: false },
    { text: '<img src=x>', isItalic: true },
    { text: ' <i>', isItalic: false },
  ]);
});
