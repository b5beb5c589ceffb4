import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import { sniff } from './sniff.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const archive = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, bytesOf('x')])));

/** The format, or what the problem says of the file. */
function told(content: string | Uint8Array, name = 'file'): string {
  const found = sniff(typeof content === 'string' ? bytesOf(content) : content, { path: name, name });
  return typeof found === 'string' ? found : found.what;
}

test('PDF, Word documents and web pages are told by their bytes, whatever their name.', () => {
  assert.equal(told('%PDF-1.7\n', 'report.txt'), 'pdf');
  assert.equal(told('\r\n%PDF-1.4\n'), 'pdf');
  assert.equal(told(archive('[Content_Types].xml', 'word/document.xml'), 'a.zip'), 'docx');
  assert.equal(told('<!-- saved -->\n<!DOCTYPE html><p>x', 'page.md'), 'html');
  assert.equal(told('<?xml version="1.0"?>\n<html xmlns="x">', 'page.txt'), 'html');
});

test('Between formats that are text the name decides, and the marks where it tells nothing.', () => {
  assert.equal(told('# A\n\n**b**', 'a.txt'), 'text');
  assert.equal(told('Plain words.', 'a.mdx'), 'markdown');
  assert.equal(told('# A\n\n**b**', 'a'), 'markdown');
  assert.equal(told('---\ntitle: A\n---\n\nB', 'a'), 'markdown');
  assert.equal(told('Plain words about #1.', 'a'), 'text');
  assert.equal(told('<p>A fragment', 'a.html'), 'html');
  assert.equal(told('No tags at all', 'a.html'), 'text');
});

test('UTF-16 is text.', () => {
  assert.equal(told(new Uint8Array(Buffer.from('\uFEFFwords in two bytes each', 'utf16le')), 'a.txt'), 'text');
});

test('Other formats are problems that name them.', () => {
  assert.equal(told(archive('xl/workbook.xml', '[Content_Types].xml')), 'The file is an Excel workbook, which is not read.');
  assert.equal(
    told(archive('mimetype', 'content.xml')),
    'The file is an OpenDocument file (.odt, .ods, .odp), which is not read.',
  );
  assert.equal(told(archive('a.txt')), 'The file is an archive, which is not read.');
  assert.equal(told('{\\rtf1 x}', 'a.doc'), 'The file is rich text (.rtf), which is not read.');
  assert.equal(told(Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'a.md'), 'The file is a picture, which is not read.');
  assert.equal(told(Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 32)), 'The file is binary, which is not read.');
});

test('A problem says which formats are read.', () => {
  const found = sniff(bytesOf('{\\rtf1'), { path: 'in/a.rtf', name: 'a.rtf' });
  assert.deepEqual(found, {
    file: 'in/a.rtf',
    line: 1,
    column: 1,
    rule: 'import/format',
    severity: 'error',
    what: 'The file is rich text (.rtf), which is not read.',
    why: 'The import reads PDF, Word documents (.docx), web pages (.html), Markdown (.md) and plain text (.txt).',
    fix: 'Open it with the program it was made with, save or export it in one of these formats, and import that.',
  });
});

test('Empty files and files over the limit of their format are problems.', () => {
  assert.equal(told(''), 'The file holds no words.');
  assert.equal(told(new Uint8Array(10_000_001).fill(0x61), 'a.md'), 'The file has 11 MB; files of this format may have 10 MB.');
});
