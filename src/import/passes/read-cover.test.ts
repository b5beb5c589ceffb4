import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordEvidence } from '../draft.ts';
import { blocksOf, draftOf } from '../draft-of.ts';
import { liftContents } from './lift-contents.ts';
import { readCover } from './read-cover.ts';

const prose = 'The harbour was built in a single summer by men who had never seen the sea before.';

test('A cover gives kind, series, date, title and authors, and leaves the text.', () => {
  const draft = readCover(
    draftOf(`BRIEFING PAPER\n\nNumber HB 412, 14 March 2031\n\nTide mills\n\nBy Ada Morrow and Ben van Dam\n\n${prose}\n`),
  );
  assert.deepEqual(values(draft.record), {
    kind: 'briefing',
    series: { name: 'HB', number: 'HB 412' },
    date: '2031-03-14',
    title: 'Tide mills',
    authors: [
      { family: 'Morrow', given: 'Ada' },
      { family: 'van Dam', given: 'Ben' },
    ],
  });
  assert.deepEqual(blocksOf(draft), [prose]);
});

test('A standfirst names the author, a caption stands twice or has a credit, an address and a DOI are read.', () => {
  const standfirst = 'With the mills closed and the board at odds, few boats are left to pay, writes Jonas Fell';
  const front = [
    'Dues rise again',
    standfirst,
    'The quay at low tide',
    'The quay at low tide (Reuters)',
    'A mill (AP Photo)',
    'https://ferry.example/dues',
    'doi:10.1234/dues.7',
  ];
  const draft = readCover(draftOf([...front, prose].join('\n\n')));
  assert.deepEqual(values(draft.record), {
    title: 'Dues rise again',
    authors: [{ family: 'Fell', given: 'Jonas' }],
    url: 'https://ferry.example/dues',
    doi: '10.1234/dues.7',
  });
  assert.deepEqual(
    draft.dropped.map(({ reason }) => reason),
    [
      'title, in the record',
      'standfirst, its author in the record',
      'picture caption',
      'picture caption',
      'picture caption',
      'address, in the record',
      'DOI, in the record',
    ],
  );
});

test('Where the text begins at once, no title is invented.', () => {
  const draft = readCover(draftOf(`Via The Ledger\n\n${prose}\n\nHow it ended\n\n${prose}\n`));
  assert.deepEqual(values(draft.record), { container: 'The Ledger' });
});

test('A section heading in front of the text is no title.', () => {
  assert.deepEqual(values(readCover(draftOf(`Introduction\n\n${prose}\n`)).record), {});
});

test('A line beginning with “by” that names nobody is no byline.', () => {
  assert.equal(
    readCover(draftOf(`Dues\n\nBy order of the harbour board and its clerks\n\n${prose}\n`)).record.authors,
    undefined,
  );
});

test('What a bounded cover says of nothing is dropped and flagged; its sentences stay.', () => {
  const contents = 'Contents\n\nOne 1\nTwo 2\nThree 3';
  const draft = readCover(
    liftContents(
      draftOf(`Tide mills\n\nمرفأ\n\n${prose}\n\n${contents}\n\n${Array.from({ length: 9 }, () => prose).join('\n\n')}\n`),
    ),
  );
  assert.deepEqual(draft.flags, [
    { line: 3, rule: 'cover/unread', what: '“مرفأ” stands on the cover and was left out of the text.' },
  ]);
  assert.equal(blocksOf(draft).length, 10);
});

function values(record: RecordEvidence): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([field, found]) => [field, (found as { value: unknown }).value]));
}
