import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { joinLibrary } from '../../../library/join-library.ts';
import { documentRecord, entry, temporaryContent, textRecord } from '../../../library/content/temporary-content.ts';
import { findAnswers } from './find-answers.ts';
import type { Answer } from './judged-queries.ts';

const digest = '\nIn short :at[paras 1-9].\n\nOil burns :at[para 1].\n\nFat smokes :at[para 1].\n\nWicks :at[paras 2-3].\n';
const folder = temporaryContent({
  'documents/lamps.mdx': entry(documentRecord, digest),
  'texts/lamps.mdx': entry(textRecord, '\nOil burns, fat smokes.\n\nA wick.\n'),
});
after(folder.remove);
const { content } = await folder.read();
assert.ok(content);
const { documents } = joinLibrary(content, true);
const passages = new Map(
  documents.flatMap(({ summary, text }) =>
    [...(summary?.passages ?? []), ...(text?.passages ?? [])].map(({ id, text: words }) => [id, words] as const),
  ),
);
const document = 'lamps';

test('An answer is every point of the digest on its very place, and the passage of the text.', () => {
  assert.deepEqual(wordsOf({ document, at: 'para 1' }), ['Oil burns.', 'Fat smokes.', 'Oil burns, fat smokes.']);
});

test('Points on a wider range count where there are none on the very place.', () => {
  assert.deepEqual(wordsOf({ document, at: 'para 2' }), ['In short.', 'Wicks.', 'A wick.']);
});

test('An answer can ask for what the passage holds, and leave the digest out.', () => {
  assert.deepEqual(wordsOf({ document, at: 'para 1', holds: 'fat' }), ['Fat smokes.', 'Oil burns, fat smokes.']);
  assert.deepEqual(wordsOf({ document, at: 'para 1', isInDigest: false }), ['Oil burns, fat smokes.']);
});

test('A path says whether the passage stands in the digest or in the text; a reference is one of the record.', () => {
  const [point = '', passage = ''] = findAnswers({ document, at: 'para 1', holds: 'oil' }, documents);
  assert.match(point, /^\/documents\/lamps\/#d-\w+$/);
  assert.match(passage, /^\/documents\/lamps\/text\/#t-\w+$/);
  assert.deepEqual(findAnswers({ document, reference: 'rook-1901' }, documents), ['/documents/lamps/#ref-rook-1901']);
  assert.deepEqual(findAnswers({ document: 'tides', at: 'para 1' }, documents), []);
});

function wordsOf(answer: Answer): (string | undefined)[] {
  return findAnswers(answer, documents).map((path) => passages.get(path.replace(/^.*#/, '')));
}
