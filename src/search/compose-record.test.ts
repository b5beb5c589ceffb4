import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeRecord } from './compose-record.ts';

const page = (body: string): string =>
  `<html><head><meta></head><body><header>Site</header><main id="main">${body}</main></body></html>`;

test('The words of the full text follow those of the digest, without its header.', () => {
  assert.equal(
    composeRecord(page('<header><h1>T</h1></header><p>digest</p>'), page('<header><h1>T</h1></header><p>text</p>')),
    page('<header><h1>T</h1></header><p>digest</p><div id="full-text"><p>text</p></div>'),
  );
});
