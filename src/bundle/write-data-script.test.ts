import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { writeDataScript } from './write-data-script.ts';

/** What a script hands over. */
function run(script: string): [path: string, content: string, isBase64: boolean] | undefined {
  let handed: [string, string, boolean] | undefined;
  const addFile = (...file: [string, string, boolean]): void => {
    handed = file;
  };
  runInNewContext(script, { lecternDisk: { addFile } });
  return handed;
}

test('JSON is handed over as text, everything else in base64.', () => {
  assert.equal(writeDataScript('data/a.json', Buffer.from('{"a":1}')), `lecternDisk.addFile("data/a.json",'{"a":1}',false);\n`);
  assert.equal(writeDataScript('pagefind/b', Buffer.from([0, 255])), 'lecternDisk.addFile("pagefind/b","AP8=",true);\n');
});

test('Whatever JSON says arrives as it is.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(undefined, 2), (words, indent) => {
      const text = JSON.stringify({ __proto__x: words, "it's \\": ' ' }, null, indent);
      assert.deepEqual(run(writeDataScript('data/a.json', Buffer.from(text))), ['data/a.json', text, false]);
    }),
  );
});

test('Bytes arrive as they are.', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const [, content = ''] = run(writeDataScript('pagefind/b', bytes)) ?? [];
      assert.deepEqual(new Uint8Array(Buffer.from(content, 'base64')), bytes);
    }),
  );
});
