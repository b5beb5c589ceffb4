import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentRecord } from '../../schema/document.ts';
import type { Reference } from '../../schema/reference.ts';
import { listReferences } from './list-references.ts';

test('A reference is listed with its parts in words, its notes and its misprints.', () => {
  const reference: Reference = {
    id: 'rook-1901',
    type: 'article-journal',
    title: 'On oil',
    author: [{ family: 'Rook', given: 'Adam' }, { literal: 'Harbour Board' }],
    issued: '1910-05',
    'container-title': 'The Log',
    publisher: 'Harbour Press',
    number: 'Paper 7',
    volume: '3',
    issue: '2',
    page: '31-51',
    URL: 'https://example.org/oil',
    accessed: '1902-03-04',
    language: 'fr',
    misprints: [
      { field: 'issued', evident: '1901-05', why: 'It is cited in 1902.' },
      { field: 'title', evident: 'On fat', why: 'It says so.' },
    ],
  };
  const notes: DocumentRecord['notes'] = [
    { number: 1, at: '2 para 3', cites: ['rook-1901', 'log'] },
    { number: 2, at: 'p. 4', cites: ['log'] },
    { number: 3, at: 'Summary', cites: ['rook-1901'], ibid: true, remark: 'Of the lamp.' },
  ];
  assert.deepEqual(listReferences(record([reference], notes)), [
    {
      heading: null,
      references: [
        {
          id: 'rook-1901',
          authors: 'Adam Rook and Harbour Board',
          title: 'On oil',
          details: 'The Log, Harbour Press, Paper 7, 3(2), pp. 31–51, May 1910',
          language: 'fr',
          url: 'https://example.org/oil',
          accessed: '4 March 1902',
          notes: [
            { number: 1, locator: '2 para 3', at: '§\u00A02 ¶\u00A03', remark: undefined },
            { number: 3, locator: 'Summary', at: 'Summary', remark: 'Of the lamp.' },
          ],
          misprints: [
            'The printed date is evidently a misprint for May 1901: It is cited in 1902.',
            'The printed title is evidently a misprint for On fat: It says so.',
          ],
        },
      ],
    },
  ]);
});

test('References are grouped by the list they stand in, in the order of the record.', () => {
  const references = [listed('a'), listed('b', 'Further reading'), listed('c')];
  assert.deepEqual(
    listReferences(record(references)).map(({ heading, references: found }) => [heading, found.map(({ id }) => id)]),
    [
      [null, ['a', 'c']],
      ['Further reading', ['b']],
    ],
  );
});

test('A record without references has no lists.', () => {
  assert.deepEqual(listReferences(record()), []);
});

function listed(id: string, list?: string): Reference {
  return { id, type: 'book', title: id, ...(list && { list }) };
}

function record(references?: Reference[], notes?: DocumentRecord['notes']): DocumentRecord {
  return { ...(references && { references }), ...(notes && { notes }) } as DocumentRecord;
}
