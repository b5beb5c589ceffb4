import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { escapeHtml } from '../../text/escape-html.ts';
import { citationStyleIds, type CitationStyle } from './citation-styles.ts';
import { cslItem } from './csl-item.ts';
import { formatCitation } from './format-citation.ts';
import { foundingRecords } from './founding-records.ts';
import { referenceProcessor, type ReferenceStyle } from './reference-processor.ts';
import { sampleRecord, sampleRecords } from './sample-records.ts';

const records = [...foundingRecords, ...sampleRecords];
/** Citations as the manuals have them; `{title}` stands for the title that the record of a founding document has. */
const expected = readFixture('citations.json') as Record<string, Record<CitationStyle, string>>;
const differences = readFixture('differences.json') as Record<ReferenceStyle, Record<string, Difference>>;
const processor = await referenceProcessor();

/** What the reference processor writes where we write something else, and the reason. */
interface Difference {
  readonly reference: string;
  readonly why: keyof typeof reasons;
}

const reasons = {
  brackets: 'A title of ours in square brackets is no title to italicise or quote, and says the kind of the work itself.',
  particle: 'The family name is given as it sorts; the processor takes it apart.',
  preprint: 'That an article has no volume in the record does not make it a preprint.',
  quotes: 'Quotation marks within a title in italics stay as the title has them.',
  same: 'A publisher or site that is the author is not named twice; no “Retrieved” without a day.',
  script: 'Persian names have no initials.',
  series: 'The series is how such papers are found.',
  straight: 'A quotation mark of a typewriter becomes typographic also in names, an apostrophe stays.',
};

test('The five founding documents and the sample records are cited in every style as the manuals have it.', () => {
  const written = records.map((record) => {
    const item = cslItem(record);
    return [record.id, Object.fromEntries(citationStyleIds.map((style) => [style, formatCitation(item, style).html]))];
  });
  const titles = new Map(foundingRecords.map(({ id, record }) => [id, escapeHtml(record.title ?? '')]));
  const filled = Object.entries(expected).map(([id, citations]) => [
    id,
    Object.fromEntries(Object.entries(citations).map(([style, text]) => [style, text.replace('{title}', titles.get(id) ?? '')])),
  ]);
  assert.deepEqual(Object.fromEntries(written), Object.fromEntries(filled));
  assert.equal(foundingRecords.length, 5);
  assert.ok(sampleRecords.length >= 20);
});

for (const style of ['apa', 'harvard', 'chicago'] as const) {
  const title = `Citations in ${style} are those of the reference processor, but for ${String(Object.keys(differences[style]).length)} with reasons.`;
  test(title, () => {
    for (const record of records) {
      const item = cslItem(record);
      const ours = formatCitation(item, style).text;
      const reference = processor(item, style);
      const difference = differences[style][record.id];
      if (difference) assert.ok(reasons[difference.why] && comparable(ours, style) !== comparable(reference, style), record.id);
      assert.equal(comparable(reference, style), comparable(difference?.reference ?? ours, style), record.id);
    }
  });
}

test('No value of a record brings markup into a citation.', () => {
  for (const record of records) {
    for (const style of citationStyleIds) {
      const { html, text } = formatCitation(cslItem(record), style);
      assert.doesNotMatch(html.replaceAll(/<\/?i>/g, ''), /[<>]/);
      assert.doesNotMatch(text, /[\u{e000}\u{e001}\n]/u);
    }
  }
});

test('A private character in a title begins no italics.', () => {
  const item = cslItem({ id: 'tide-tables', record: { ...sampleRecord('tide-tables'), title: 'Tide\u{e000} tables\u{e001}' } });
  assert.equal(formatCitation(item, 'apa').html, 'Lind, A. (2021). <i>Tide tables</i> (Harbour Papers 12). Coast Institute.');
});

/** The processor changes the capitals of titles in Chicago style, and its style sets reports as parts, not as books (14.220). */
function comparable(text: string, style: ReferenceStyle): string {
  return style === 'chicago' ? text.toLowerCase().replaceAll(/[“”]/g, '') : text;
}

function readFixture(name: string): unknown {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, 'fixtures', name), 'utf8'));
}
