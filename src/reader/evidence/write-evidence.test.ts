import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidenceHtml, evidenceMarkdown, evidenceText } from './write-evidence.ts';
import { sampleEvidence } from './sample-evidence.ts';

const { quotation, paraphrase, summary } = sampleEvidence;

test('A quotation stands in quotation marks, paragraph by paragraph, with source, place and address.', () => {
  assert.equal(
    evidenceText([quotation], 'apa'),
    [
      '“The lamp failed.',
      '“Boats signalled.”',
      'Vale, I. (1931). The lamp. Light Board, section 1, paras 1–2.\nhttps://library.example/reader/documents/lamps/text/#t-1111111:~:text=The%20lamp',
    ].join('\n\n'),
  );
});

test('A paraphrase has no quotation marks, says whose it is, and cites the original and the digest.', () => {
  assert.equal(
    evidenceText([paraphrase], 'oscola'),
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
  const account = { ...paraphrase, part: 'accounts', digestDate: null, subject: 'Failure of the lamp' } as const;
  assert.match(
    evidenceText([account], 'oscola'),
    /^Original: .*\nComparison: Reading room, accounts of “Failure of the lamp”\.\nhttps:/m,
  );
});

test('What the library says of a topic is named its summary and cites each document, in all three forms.', () => {
  const words = '[Summary by Reading room, not the documents’ own words] A light in the fog, dark for two hours.';
  const link = 'https://library.example/reader/topics/farpoint-light/#p-1111111:~:text=A%20light';
  assert.equal(
    evidenceText([summary], 'oscola'),
    [
      words,
      [
        'Original: Ines Vale, ‘The lamp’ (Light Board 1931), section 1, paras 1–2.',
        'Original: T Orr, ‘Fog’ (Signal 1930).',
        'Summary: Reading room, introduction to “Farpoint Light”.',
        link,
      ].join('\n'),
    ].join('\n\n'),
  );
  assert.equal(
    evidenceMarkdown([summary], 'apa'),
    [
      `\\${words.replace(']', '\\]')}`,
      [
        'Original: Vale, I. (1931). *The lamp*. Light Board, section 1, paras 1–2.',
        'Original: Orr, T. (1930). *Fog*. Signal.',
        'Summary: Reading room, introduction to “Farpoint Light”.',
        `<${link}>`,
      ].join('  \n'),
    ].join('\n\n'),
  );
  assert.equal(
    evidenceHtml([summary], 'apa'),
    `<p>${words}</p><p>Original: Vale, I. (1931). <i>The lamp</i>. Light Board, section 1, paras 1–2.<br>` +
      'Original: Orr, T. (1930). <i>Fog</i>. Signal.<br>Summary: Reading room, introduction to “Farpoint Light”.<br>' +
      `<a href="${link}">${link}</a></p>`,
  );
});

test('A fact cites the page that gives topics at a glance.', () => {
  assert.match(evidenceText([{ ...summary, part: 'facts' }], 'apa'), /^Summary: Reading room, “Farpoint Light” at a glance\.$/m);
});

test('Several pieces stand in their order, each with its own source, and apart from each other.', () => {
  const pieces = [quotation, summary, paraphrase];
  for (const [write, rule] of [
    [evidenceText, '\n\n* * *\n\n'],
    [evidenceMarkdown, '\n\n---\n\n'],
    [evidenceHtml, '<hr>'],
  ] as const)
    assert.equal(write(pieces, 'apa'), pieces.map((piece) => write([piece], 'apa')).join(rule));
});

test('Words that the document quotes are cited as quoted in it.', () => {
  assert.match(evidenceText([{ ...quotation, isQuoted: true }], 'apa'), /^Quoted in: Vale/m);
});

test('In Markdown a quotation is one, and titles are in italics.', () => {
  assert.equal(
    evidenceMarkdown([quotation], 'apa'),
    [
      '> “The lamp failed.\n>\n> “Boats signalled.”',
      'Vale, I. (1931). *The lamp*. Light Board, section 1, paras 1–2.  \n<https://library.example/reader/documents/lamps/text/#t-1111111:~:text=The%20lamp>',
    ].join('\n\n'),
  );
});

test('As formatted text a quotation is a block and the address a link.', () => {
  assert.equal(
    evidenceHtml([quotation], 'apa'),
    '<blockquote><p>“The lamp failed.</p><p>“Boats signalled.”</p></blockquote><p>Vale, I. (1931). <i>The lamp</i>. Light Board, section 1, paras 1–2.<br>' +
      '<a href="https://library.example/reader/documents/lamps/text/#t-1111111:~:text=The%20lamp">https://library.example/reader/documents/lamps/text/#t-1111111:~:text=The%20lamp</a></p>',
  );
});

test('Words that look like markup stay words.', () => {
  const hostile = { ...quotation, words: ['<img src=x onerror=alert(1)> *a* [b](javascript:c) `d`'] };
  assert.match(evidenceHtml([hostile], 'apa'), /“&lt;img src=x onerror=alert\(1\)&gt; \*a\*/);
  assert.match(
    evidenceMarkdown([hostile], 'apa'),
    /^> “\\<img src=x onerror=alert\(1\)\\> \\\*a\\\* \\\[b\\\]\(javascript:c\) \\`d\\`”$/m,
  );
});
