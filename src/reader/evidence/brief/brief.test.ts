import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { sampleEvidence } from '../sample-evidence.ts';
import { briefDocx } from './brief-docx.ts';
import { briefHtml, briefPage } from './brief-html.ts';
import { briefMarkdown } from './brief-markdown.ts';
import { outlineBrief } from './outline-brief.ts';

const tray = [
  { ...sampleEvidence.quotation, id: 'one', note: 'Why it matters.\n\nA second thought.' },
  { ...sampleEvidence.paraphrase, id: 'two', note: '' },
];
const brief = outlineBrief(tray, 'apa', '21 November 2026');
const { quotation, summary } = sampleEvidence;
const hostileSources = quotation.sources.map((source) => ({ ...source, short: '<i>' }));
const hostile = outlineBrief(
  [{ ...sampleEvidence.quotation, id: 'one', words: ['</p><script>alert(1)</script>'], note: '<b>&', sources: hostileSources }],
  'apa',
  '<day>',
);

test('A brief says what it holds, and each passage has a note with its place and the digest it comes from.', () => {
  assert.equal(brief.about, '2 passages from 1 document, collected in Reading room. Made on 21 November 2026.');
  assert.deepEqual(brief.points, [
    {
      number: 1,
      isQuotation: true,
      link: sampleEvidence.quotation.link,
      remark: ['Why it matters.', 'A second thought.'],
      words: ['“The lamp failed.', '“Boats signalled.”'],
      note: 'Vale 1931, section 1, paras 1–2.',
    },
    {
      number: 2,
      isQuotation: false,
      link: sampleEvidence.paraphrase.link,
      remark: [],
      words: ['[Paraphrase by Reading room, not the document’s own words] It was dark for two hours.'],
      note: 'Vale 1931, section 1, para 1. As paraphrased in Reading room’s digest, 20 November 2026.',
    },
  ]);
});

test('The note of a paraphrase of an account names the comparison that it comes from.', () => {
  const account = {
    ...{ ...sampleEvidence.paraphrase, id: 'one', note: '', digestDate: null },
    ...({ part: 'accounts', subject: 'Failure of the lamp' } as const),
  };
  assert.equal(
    outlineBrief([account], 'apa', '').points[0]?.note,
    'Vale 1931, section 1, para 1. As paraphrased in Reading room’s comparison of accounts of “Failure of the lamp”.',
  );
});

test('The note of a summary names all that it cites, and where the library says it.', () => {
  const noteOf = (changed: object): string | undefined =>
    outlineBrief([{ ...summary, id: 'one', note: '', ...changed }], 'apa', '').points[0]?.note;
  const own = 'As summarised in Reading room’s introduction to “Farpoint Light”.';
  assert.equal(noteOf({}), `Vale 1931, section 1, paras 1–2; Orr 1930. ${own}`);
  assert.equal(noteOf({ sources: [] }), own);
  assert.match(noteOf({ part: 'facts' }) ?? '', / As summarised in Reading room’s facts on “Farpoint Light”\.$/);
  const { about, sources } = outlineBrief([{ ...summary, id: 'one', note: '' }], 'apa', '1 May 2027');
  assert.equal(about, '1 passage from 2 documents, collected in Reading room. Made on 1 May 2027.');
  assert.equal(sources.length, 2);
});

test('Sources are listed once, in the order of the alphabet.', () => {
  const other = quotation.sources.map((source) => ({
    ...source,
    citations: { ...source.citations, apa: 'Abel, O. (1930). Fog.' },
  }));
  const { sources } = outlineBrief([...tray, { ...quotation, id: 'three', note: '', sources: other }], 'apa', '');
  assert.deepEqual(
    sources.map((runs) => runs.map(({ text }) => text).join('')),
    ['Abel, O. (1930). Fog.', 'Vale, I. (1931). The lamp. Light Board.'],
  );
});

test('In Markdown passages have footnotes.', () => {
  assert.equal(
    briefMarkdown(brief),
    `# Evidence brief

2 passages from 1 document, collected in Reading room. Made on 21 November 2026.

Why it matters.

A second thought.

> “The lamp failed.
>
> “Boats signalled.”[^1]

\\[Paraphrase by Reading room, not the document’s own words\\] It was dark for two hours.[^2]

## Sources

- Vale, I. (1931). *The lamp*. Light Board.

[^1]: Vale 1931, section 1, paras 1–2. <${sampleEvidence.quotation.link}>
[^2]: Vale 1931, section 1, para 1. As paraphrased in Reading room’s digest, 20 November 2026. <${sampleEvidence.paraphrase.link}>
`,
  );
});

test('In HTML the notes are numbered and lead to the words.', () => {
  const html = briefHtml(brief);
  assert.match(
    html,
    /<blockquote><p>“The lamp failed\.<\/p><p>“Boats signalled\.”<sup id="point-1"><a href="#brief-note-1">1<\/a><\/sup><\/p><\/blockquote>/,
  );
  assert.match(
    html,
    /<li id="brief-note-2">Vale 1931, section 1, para 1\. As paraphrased in Reading room’s digest, 20 November 2026\. <a href="[^"]*:~:text=It%20was">https:\/\/library\.example\/reader\/documents\/lamps\/#d-1111111<\/a>/,
  );
  assert.match(html, /<ul class="sources"><li>Vale, I\. \(1931\)\. <i>The lamp<\/i>\. Light Board\.<\/li><\/ul>/);
  assert.match(briefPage(brief), /^<!doctype html>\n<html lang="en">/);
});

test('What was kept never becomes markup.', () => {
  assert.doesNotMatch(briefPage(hostile), /<script|<b>|<day>|<i>\./);
  assert.match(briefHtml(hostile), /“&lt;\/p&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;”/);
  assert.match(briefMarkdown(hostile), /^> “\\<\/p\\>\\<script\\>alert\(1\)\\<\/script\\>”\[\^1\]$/m);
});

test('A Word file has the passages, a footnote with a link for each, and the sources.', async () => {
  const parts = unzipSync(new Uint8Array(await briefDocx(brief)));
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  assert.match(part('word/document.xml'), /“Boats signalled\.”<\/w:t><\/w:r>.*?<w:footnoteReference w:id="1"/);
  assert.match(part('word/document.xml'), /<w:i\/>.*?<w:t xml:space="preserve">The lamp<\/w:t>/);
  assert.match(part('word/footnotes.xml'), /Vale 1931, section 1, paras 1–2\./);
  assert.match(part('word/footnotes.xml'), /<w:hyperlink [^>]*w:anchor="t-1111111:~:text=The%20lamp"/);
  assert.match(part('word/_rels/footnotes.xml.rels'), /Target="https:\/\/library\.example\/reader\/documents\/lamps\/text\/"/);
  const risky = unzipSync(new Uint8Array(await briefDocx(hostile)));
  assert.ok(strFromU8(risky['word/document.xml'] ?? new Uint8Array()).includes('&lt;script&gt;'));
});

test('Another program reads a Word file with its title, quotation, links, italics and notes.', async () => {
  const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Quote'] => blockquote > p:fresh"];
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await briefDocx(brief)) }, { styleMap });
  assert.deepEqual(messages, []);
  assert.equal(
    value,
    [
      '<h1>Evidence brief</h1><p>2 passages from 1 document, collected in Reading room. Made on 21 November 2026.</p>',
      '<p>Why it matters.</p><p>A second thought.</p>',
      '<blockquote><p>“The lamp failed.</p><p>“Boats signalled.”<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup></p></blockquote>',
      '<p>[Paraphrase by Reading room, not the document’s own words] It was dark for two hours.',
      '<sup><a href="#footnote-2" id="footnote-ref-2">[2]</a></sup></p>',
      '<h1>Sources</h1><p>Vale, I. (1931). <em>The lamp</em>. Light Board.</p>',
      `<ol><li id="footnote-1"><p> Vale 1931, section 1, paras 1–2. ${linked(brief.points[0]?.link)}`,
      ' <a href="#footnote-ref-1">↑</a></p></li>',
      `<li id="footnote-2"><p> Vale 1931, section 1, para 1. As paraphrased in Reading room’s digest, 20 November 2026. ${linked(brief.points[1]?.link)}`,
      ' <a href="#footnote-ref-2">↑</a></p></li></ol>',
    ].join(''),
  );
});

function linked(link = ''): string {
  return `<a href="${link}">${link.replace(/:~:.*/, '')}</a>`;
}
