import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { List } from 'mdast';
import { blocksOf } from '../draft-of.ts';
import { newDraft, type Draft } from '../draft.ts';
import { parseMarkdown } from '../../markup/parse.ts';
import { linkNumberedCitations } from './link-numbered-citations.ts';
import { listReferences } from './list-references.ts';

const linked = (text: string, draft: Partial<Draft> = {}): Draft =>
  linkNumberedCitations(
    listReferences({
      ...newDraft(parseMarkdown(`${text}\n\n## References\n\n1. Aro, P., 2018. Inns.\n2. A chart of the coast.\n`)),
      ...draft,
    }),
  );

test('Numbers in brackets lead to the entries of a numbered list of references.', () => {
  const draft = linked('Few came \\[2\\], most left \\[1, 2\\]; see \\[9\\].');
  assert.deepEqual(
    draft.listed.map(({ id, number }) => [id, number]),
    [
      ['aro-2018', 1],
      ['reference-2', 2],
    ],
  );
  assert.equal(
    blocksOf(draft)[0],
    'Few came \\[[2](#ref-reference-2)], most left \\[[1](#ref-aro-2018), [2](#ref-reference-2)]; see \\[9].',
  );
  assert.equal(draft.citations.resolved, 3);
});

test('Without such citations the numbers of the list mean nothing.', () => {
  const draft = linked('Few came.');
  assert.deepEqual(
    draft.listed.map(({ id }) => id),
    ['aro-2018'],
  );
  assert.equal((draft.tree.children.at(-1) as List).children.length, 2);
});

test('References that an existing record does not list are not linked, and are told once.', () => {
  const draft = linked('Few came \\[2\\].', { hasRecord: true });
  assert.equal(blocksOf(draft)[0], 'Few came \\[2].');
});
