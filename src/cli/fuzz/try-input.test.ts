import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { emptyContext } from '../../import/import-context.ts';
import { importDocument } from '../../import/import-document.ts';
import type { ImportReader } from '../../import/import-reader.ts';
import { importProblem } from '../../import/import-problem.ts';
import { tryInput } from './try-input.ts';

const prose = 'This is a sentence of ordinary prose with more than a dozen words in it, to be sure.';
const bytes = Buffer.from(`Tide mills\n\n${prose}\n`);
const words = { what: 'It failed.', why: 'For a test.', fix: 'Nothing.' };
const context = emptyContext({ licence: 'None', publishText: false, language: 'en' });

const faultsWith = async (read: ImportReader['read']): Promise<readonly string[]> =>
  (await tryInput('a.txt', bytes, { read, close: () => Promise.resolve() })).faults;
const imported = async (path: string) => {
  const document = await importDocument({ path, name: 'a.txt', bytes }, context);
  assert.ok('receipt' in document);
  return document;
};

test('A file that is taken as it should be has no fault, and nothing of it stays behind.', async () => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('lectern-fuzz-'));
  assert.deepEqual(await faultsWith(imported), []);
  assert.deepEqual(
    readdirSync(tmpdir()).filter((name) => name.startsWith('lectern-fuzz-') && !before.includes(name)),
    [],
  );
});

test('A failed import, one that was stopped, code in a text and lost words are faults; a refusal with a reason is none.', async () => {
  const refused = (rule: string) => (file: string) => Promise.resolve(importProblem(file, rule, words));
  assert.deepEqual(await faultsWith(refused('failed')), ['import/failed: It failed.']);
  assert.deepEqual(await faultsWith(refused('too-slow')), ['import/too-slow: It failed.']);
  assert.deepEqual(await faultsWith(refused('empty')), []);
  const withText = (change: (text: string) => string) => async (path: string) => {
    const document = await imported(path);
    return { ...document, text: change(document.text ?? '') };
  };
  assert.match(
    (await faultsWith(withText((text) => `${text}\n{process.exit(1)}\n`))).join(),
    /The text holds code \(mdxFlowExpression\)/,
  );
  assert.match(
    (await faultsWith(withText((text) => `${text}\n[x](javascript:alert(1))\n`))).join(),
    /leads to the address "javascript:alert\(1\)"/,
  );
  assert.deepEqual(await faultsWith(withText((text) => text.replace('ordinary ', ''))), [
    'The text has 17 words, the receipt tells of 18.',
  ]);
});

test('An id that leads out of the library is a fault.', async () => {
  const elsewhere = async (path: string) => {
    const document = await imported(path);
    return { ...document, record: null, receipt: { ...document.receipt, id: '../../outside' } };
  };
  assert.match((await faultsWith(elsewhere)).join(), /“outside\.mdx” was written, which is no file of a library/);
});
