import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidenceHtml, evidenceMarkdown, evidenceText } from './write-evidence.ts';
import { sampleEvidence } from './sample-evidence.ts';

const { quotation, paraphrase } = sampleEvidence;

test('A quotation stands in quotation marks, paragraph by paragraph, with source, place and address.', () => {
  assert.equal(
    evidenceText(quotation, 'apa'),
    [
      '“The lamp failed.',
      '“Boats signalled.”',
      'Vale, I. (1931). The lamp. Light Board, section 1, paras 1–2.\nhttps://library.example/reader/documents/lamps/text/#t-1111111:~:text=The%20lamp',
    ].join('\n\n'),
  );
});

test('A paraphrase has no quotation marks, says whose it is, and cites the original and the digest.', () => {
  assert.equal(
    evidenceText(paraphrase, 'oscola'),
    [
      '[Paraphrase by Reading room, not the document’s own words] It was dark for two hours.',
      [
        'Original: Ines Vale, ‘The lamp’ (Light Board 1931), section 1, para 1.',
        'Digest: Reading room, digest of “The lamp”, 20 November 2026.',
        'https://library.example/reader/documents/lamps/#d-1111111:~:text=It%20was',
      ].join('\n'),
    ].join('\n\n'),
  );
});

test('A paraphrase of an account cites the original and the comparison.', () => {
  const account = { ...paraphrase, digestDate: null, event: 'Failure of the lamp' };
  assert.match(
    evidenceText(account, 'oscola'),
    /^Original: .*\nComparison: Reading room, accounts of “Failure of the lamp”\.\nhttps:/m,
  );
});

test('Words that the document quotes are cited as quoted in it.', () => {
  assert.match(evidenceText({ ...quotation, isQuoted: true }, 'apa'), /^Quoted in: Vale/m);
});

test('In Markdown a quotation is one, and titles are in italics.', () => {
  assert.equal(
    evidenceMarkdown(quotation, 'apa'),
    [
      '> “The lamp failed.\n>\n> “Boats signalled.”',
      'Vale, I. (1931). *The lamp*. Light Board, section 1, paras 1–2.  \n<https://library.example/reader/documents/lamps/text/#t-1111111:~:text=The%20lamp>',
    ].join('\n\n'),
  );
});

test('As formatted text a quotation is a block and the address a link.', () => {
  assert.equal(
    evidenceHtml(quotation, 'apa'),
    '<blockquote><p>“The lamp failed.</p><p>“Boats signalled.”</p></blockquote><p>Vale, I. (1931). <i>The lamp</i>. Light Board, section 1, paras 1–2.<br>' +
      '<a href="https://library.example/reader/documents/lamps/text/#t-1111111:~:text=The%20lamp">https://library.example/reader/documents/lamps/text/#t-1111111:~:text=The%20lamp</a></p>',
  );
});

test('Words that look like markup stay words.', () => {
  const hostile = { ...quotation, words: ['<img src=x onerror=alert(1)> *a* [b](javascript:c) `d`'] };
  assert.match(evidenceHtml(hostile, 'apa'), /“&lt;img src=x onerror=alert\(1\)&gt; \*a\*/);
  assert.match(
    evidenceMarkdown(hostile, 'apa'),
    /^> “\\<img src=x onerror=alert\(1\)\\> \\\*a\\\* \\\[b\\\]\(javascript:c\) \\`d\\`”$/m,
  );
});
