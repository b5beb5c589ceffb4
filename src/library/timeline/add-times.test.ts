import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { createMatcher } from '../../markup/alias-matcher.ts';
import { compileBody } from '../../markup/compile.ts';
import { unescapeHtml } from '../../text/escape-html.ts';
import { addTimes } from './add-times.ts';
import { datesOf } from '../dates/dates-of.ts';
import { joinLibrary } from '../join-library.ts';
import type { Compiled, DatedStatement, LibraryDocument } from '../library.ts';
import { placesOf } from '../content/places.ts';
import { readContent } from '../content/read-content.ts';

const storm = {
  id: 'storm',
  topic: { name: '1931 storm', kind: 'event' as const, summary: 'A storm.', aliases: [{ text: 'Great Lamp' }] },
};
const options = { body: 'd' as const, matcher: createMatcher([storm]), firstLine: 1 };

test('The dates of a body stand in time elements, in the passage of each statement.', () => {
  const { html, dates } = read('The lamp failed on 9 March 1931[^1].\n\n- In _1932_ it burned.\n\n[^1]: Seen on 4 May 1931.');
  assert.equal(
    addTimes(html, dates).replace(/ id="[^"]*"/g, ''),
    '<p>The lamp failed on <time datetime="1931-03-09">9 March 1931</time><x-marker label="1" first></x-marker>.</p>' +
      '<ul><li>In <em><time datetime="1932">1932</time></em> it burned.</li></ul><div><p>Seen on 4 May 1931.</p></div>',
  );
});

test('Some blocks of a body get the dates of their own passages.', () => {
  const { html, dates } = read('In 1931 it failed.\n\nIn 1932 it burned.');
  const second = html.slice(html.indexOf('</p>') + 4);
  assert.match(addTimes(second, dates), /^<p id="d-[a-z0-9]+">In <time datetime="1932">1932<\/time> it burned\.<\/p>$/);
});

const words = [
  ...['on 9 March 1931', 'on 9 _March_ 1931', 'on **9 March** 1931', 'in the 1931 storm', 'on 9 March[^1] 1931', 'in `1931`'],
  ...['on 9 March  \n1931', 'the *lamp of March 1931*', '[in March 1931](https://lights.example/)', 'in 1931 :at[1 para 1]'],
  ...['& on 10 March', 'a "quoted" < day', 'the Great Lamp', ':cite[orr]{at="March 1931"}', 'two days later'],
];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 })
  .map((parts) => `The lamp failed ${parts.join(' ')}.`);
const block = fc
  .tuple(fc.constantFrom('', '- ', '> ', '1. '), fc.array(sentence, { minLength: 1, maxLength: 3 }))
  .map(([mark, those]) => {
    const lines = those.join(' ').split('\n');
    return lines.map((line, index) => (index === 0 ? mark : mark === '> ' ? mark : ' '.repeat(mark.length)) + line).join('\n');
  });

test('Wrapping changes no word, closes what it opens, and puts all words of each date into elements of theirs.', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
      const { html, dates } = read(`${blocks.join('\n\n')}\n\n[^1]: In 1899.`);
      const timed = addTimes(html, dates);
      assert.equal(timed.replace(/<time datetime="[\d-]+">|<\/time>/g, ''), html);
      assertNested(timed);
      assert.deepEqual(
        wordsIn(timed),
        dates.map((one) => `${one.date} ${one.sentence.slice(one.start, one.end)}`),
      );
    }),
  );
});

const root = path.join(import.meta.dirname, '../../..');
const hasTexts = existsSync(path.join(root, 'content/texts/cbp-8758.mdx'));

test(
  'In the founding library each dated statement, and nothing else, has a time element.',
  { skip: !hasTexts && 'No texts.' },
  async () => {
    const { content } = await readContent(placesOf(root, 'content', true), path.join(root, 'src'));
    assert.ok(content);
    for (const document of joinLibrary(content, true).documents) {
      const dates = datesOf(document);
      if (document.summary)
        assertTimes(
          document.summary,
          dates.filter(({ part }) => part === 'digest'),
        );
      if (document.text)
        assertTimes(
          document.text,
          dates.filter(({ part }) => part === 'text'),
        );
    }
  },
);

function assertTimes({ html }: Compiled, dates: readonly DatedStatement[]): void {
  const found = wordsIn(addTimes(html, dates));
  assert.deepEqual(found.sort(), dates.map((one) => `${one.date} ${one.sentence.slice(one.start, one.end)}`).sort());
}

/** Dates with their words, in the order of the HTML. Elements of one date that only marks and tags part are one. */
function wordsIn(html: string): string[] {
  const parted = /<time datetime="([\d-]+)">((?:(?!<\/?time).)*)<\/time>((?:<(?!time\b)[^>]*>| )*)<time datetime="\1">/gs;
  let joined = html;
  while (joined.search(parted) >= 0) joined = joined.replace(parted, '<time datetime="$1">$2$3');
  const found = [...joined.matchAll(/<time datetime="([\d-]+)">(.*?)<\/time>/gs)];
  return found.map(
    ([, date = '', inner = '']) => `${date} ${unescapeHtml(inner.replaceAll('<br>', ' ').replace(/<[^>]*>/g, ''))}`,
  );
}

function assertNested(html: string): void {
  const open: string[] = [];
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z0-9-]+)[^>]*>/g)) {
    if (closing) assert.equal(open.pop(), name);
    else if (name !== 'br') open.push(name);
  }
  assert.deepEqual(open, []);
}

function read(source: string): { html: string; dates: readonly DatedStatement[] } {
  const summary = compileBody(source, options);
  const document = { id: 'lamps', record: { date: '1932-01-01' }, summary, text: null } as unknown as LibraryDocument;
  return { html: summary.html, dates: datesOf(document) };
}
