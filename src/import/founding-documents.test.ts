import assert from 'node:assert/strict';
import { test } from 'node:test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { emptyContext } from './import-context.ts';
import { importDocument, type ImportedDocument } from './import-document.ts';

const folder = '../shared/seeds';
const skip = existsSync(folder) ? false : `The founding documents are not in ${folder}.`;
const defaults = { licence: 'All rights reserved', publishText: false, language: 'en' };

async function imported(start: string): Promise<ImportedDocument & { readonly text: string }> {
  const name = readdirSync(folder).find((file) => file.startsWith(start)) ?? '';
  const bytes = readFileSync(path.join(folder, name));
  const document = await importDocument({ path: name, name, bytes }, emptyContext(defaults));
  assert.ok('receipt' in document && document.text, JSON.stringify(document));
  return { ...document, text: document.text };
}

const flagLines = ({ receipt }: ImportedDocument, rule: string): number[] =>
  receipt.flags.filter((flag) => flag.rule === rule).map(({ line }) => line);
const droppedFor = ({ receipt }: ImportedDocument, reason: string): number =>
  receipt.dropped.filter((part) => part.reason === reason).length;

test('000: headings, notes, quotations, paragraphs, list and wrong dates of the briefing.', { skip }, async () => {
  const document = await imported('000');
  const { receipt, text } = document;
  assert.equal(receipt.id, 'cbp-8758');
  assert.deepEqual(receipt.headings, [10, 17, 13, 3, 0]);
  assert.deepEqual(receipt.notes, { defined: 40, markers: 40, inQuotations: 9 });
  assert.deepEqual(receipt.blocks, { paragraphs: 107, quotations: 9, lists: 1, items: 6 });
  assert.deepEqual(
    [droppedFor(document, 'contents list'), droppedFor(document, 'running header'), droppedFor(document, 'cover text')],
    [2, 1, 1],
  );
  assert.deepEqual(flagLines(document, 'dates/evident-misprint'), [120, 150, 156, 192, 406, 408, 444]);
  assert.equal(text.includes('(#)'), false);
  assert.match(text, /Communist Party has been involved/);
  assert.equal(receipt.words.source, receipt.words.kept + receipt.words.dropped);
});

test('001: paragraphs, and the closing byline harvested.', { skip }, async () => {
  const { receipt } = await imported('001');
  assert.deepEqual(receipt.blocks, { paragraphs: 16, quotations: 0, lists: 0, items: 0 });
  assert.deepEqual(receipt.evidence.authors?.value, [{ literal: 'Editorial Team' }]);
});

test(
  '002: headings, paragraphs, references and citations; author notes out of the flow, blog footer gone.',
  { skip },
  async () => {
    const document = await imported('002');
    const { receipt, text } = document;
    assert.deepEqual(receipt.headings, [4, 0, 0, 0, 0]);
    assert.deepEqual(receipt.blocks, { paragraphs: 13, quotations: 0, lists: 2, items: 24 });
    assert.deepEqual([receipt.references, receipt.citations], [22, { resolved: 22, unresolved: 0 }]);
    for (const id of ['yeranosyan-2020', 'gallagher-2019', 'ali-stewart-2020', 'us-department-of-defence-2020'])
      assert.ok(text.includes(`(#ref-${id})`), id);
    assert.deepEqual(
      [
        droppedFor(document, 'comment form'),
        droppedFor(document, 'link to another story'),
        droppedFor(document, 'download link'),
      ],
      [2, 2, 1],
    );
  },
);

test('003: paragraphs, author from the standfirst, page furniture gone, truncation flagged.', { skip }, async () => {
  const document = await imported('003');
  const { receipt } = document;
  assert.equal(receipt.blocks.paragraphs, 3);
  assert.deepEqual(receipt.evidence.authors?.value, [{ family: 'Cockburn', given: 'Patrick' }]);
  assert.equal(receipt.evidence.date?.value, '2020-01-03');
  assert.deepEqual(flagLines(document, 'text/truncated'), [18]);
  assert.equal(droppedFor(document, 'registration wall'), 2);
});

test('004: paragraphs, the timeline in order, links to other stories gone, no title invented.', { skip }, async () => {
  const document = await imported('004');
  const { receipt, record } = document;
  assert.deepEqual(receipt.blocks, { paragraphs: 21, quotations: 0, lists: 1, items: 7 });
  assert.deepEqual(flagLines(document, 'text/undated-entry'), [54, 57, 60, 63, 66]);
  assert.equal(droppedFor(document, 'link to another story'), 3);
  assert.match(record ?? '', /^title: null$/m);
});
