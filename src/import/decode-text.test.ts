import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from './decode-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean): Uint8Array => new Uint8Array(Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le'));
const read = (bytes: Uint8Array): string | null => decodeText(bytes).text;

test('UTF-8 and UTF-16 are read, with a byte order mark or without.', () => {
  assert.equal(read(utf8('\uFEFFHafen £3')), 'Hafen £3');
  assert.equal(read(utf16('Hafen £3', true)), 'Hafen £3');
  assert.equal(read(utf16('Hafen £3', false)), 'Hafen £3');
});

test('Other bytes are read as Windows-1252, and flagged.', () => {
  const { text, flags } = decodeText(new Uint8Array([0x93, 0x48, 0xe9, 0x94]));
  assert.equal(text, '“Hé”');
  assert.deepEqual(
    flags.map(({ rule }) => rule),
    ['text/encoding'],
  );
});

test('Line ends become one kind.', () => {
  assert.equal(read(utf8('a\r\nb\rc\u2028d')), 'a\nb\nc\nd');
});

test('Direction overrides and control characters go and are flagged; joiners of Persian words stay.', () => {
  const { text, flags } = decodeText(utf8('one\u202E\ntwo\u0007 می\u200Cروم'));
  assert.equal(text, 'one\ntwo می\u200Cروم');
  assert.deepEqual(
    flags.map(({ line, rule }) => [line, rule]),
    [
      [1, 'text/direction-override'],
      [2, 'text/control-character'],
    ],
  );
});

test('Bytes of a program are no text.', () => {
  assert.equal(read(new Uint8Array(Array.from({ length: 400 }, (_, index) => index % 9))), null);
});
