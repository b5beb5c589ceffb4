import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeRecord } from './compose-record.ts';

const page = (body: string): string =>
  `<html><head><meta></head><body><header>Site</header><main id="main">${body}</main></body></html>`;

test('The words of the full text follow those of the digest, without its header.', () => {
  assert.equal(
    composeRecord(page('<header><h1>T</h1></header><p>digest</p>'), page('<header><h1>T</h1></header><p>text</p>')),
    page('<header><h1 data-pagefind-weight="2">T</h1></header><p>digest</p><div id="full-text"><p>text</p></div>'),
  );
});

test('Neighbouring cells, terms and remarks do not run together.', () => {
  assert.equal(
    composeRecord(
      page('<dl><dt>a</dt><dd>b</dd> <dd lang="ar">c</dd></dl><table><tr><td>d</td></tr></table>x<span class="small">e</span>'),
    ),
    page(
      '<dl> <dt>a</dt> <dd>b</dd>;  <dd lang="ar">c</dd></dl><table><tr> <td>d</td></tr></table>x <span class="small">e</span>',
    ),
  );
});
