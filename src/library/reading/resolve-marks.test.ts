import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { createMatcher } from '../../markup/alias-matcher.ts';
import { compileBody } from '../../markup/compile.ts';
import { joinLibrary } from '../join-library.ts';
import { resolveMarks, type MarkContext } from './resolve-marks.ts';
import { documentRecord, entry, temporaryContent, textRecord } from '../content/temporary-content.ts';

const references = `references:
  - { id: rook-1901, type: book, title: On oil, author: [{ family: Rook, given: Adam }, { literal: Board }], issued: "1901-02" }
  - { id: tide-tables, type: book, title: Tide tables }`;
const folder = temporaryContent({
  'documents/lamps.mdx': entry(`${documentRecord}\n${references}`, '\nOil :at[1 para 2; 2].\n\nFat :at[p. 6].\n'),
  'documents/wicks.mdx': entry(documentRecord.replace('Rook', 'Wick & Co'), '\nCotton :at[3 Of \\<wool\\> paras 2-4].\n'),
  'texts/lamps.mdx': entry(textRecord, '\n## 1 Oil\n\nOne.\n\nTwo.\n\n## 2 Fat\n\nThree.\n'),
});
after(folder.remove);
const { content, problems } = await folder.read();
assert.deepEqual(problems, []);
assert.ok(content);
const library = joinLibrary(content, true);
const lamps = library.documentById.get('lamps');
assert.ok(lamps?.text);
const [one, two] = lamps.text.passages.map(({ id }) => id);

const href = (path: string): string => `/reader${path}`;
const plain: MarkContext = { library, href };
const onLamps: MarkContext = { ...plain, document: lamps };

test('A linked mention leads to its topic, another one is words alone.', () => {
  assert.equal(
    resolveMarks('<x-topic id="oil" link>Oil</x-topic> and <x-topic id="oil">oil</x-topic>', plain),
    '<a class="topic" href="/reader/topics/oil/">Oil</a> and oil',
  );
});

test('On the page of a topic its own mentions are marked, and no other is linked.', () => {
  const html = '<x-topic id="oil" link>Oil</x-topic> and <x-topic id="fat" link>fat</x-topic>';
  assert.equal(resolveMarks(html, { ...plain, marked: 'oil' }), '<mark>Oil</mark> and fat');
});

test('Marks within marks close in their order.', () => {
  const html = '<x-link to="/a/">See <x-topic id="oil">oil</x-topic><x-topic id="fat" link>fat</x-topic></x-link>';
  assert.equal(resolveMarks(html, { ...plain, marked: 'oil' }), '<a href="/reader/a/">See <mark>oil</mark>fat</a>');
});

test('A locator leads to the place of the original where its text is held.', () => {
  assert.equal(
    resolveMarks('Oil<x-at to="1 para 2; 2"></x-at>.', onLamps),
    `Oil <a class="locator" href="/reader/documents/lamps/text/#${two ?? ''}"><span class="sr">Original, </span>§\u00A01 ¶\u00A02; §\u00A02</a>.`,
  );
});

test('A locator is words where no text is held, where it misses the text, and outside of documents.', () => {
  const words = ' <span class="locator"><span class="sr">Original, </span>p.\u00A06</span>';
  assert.equal(resolveMarks('<x-at to="p. 6"></x-at>', onLamps), words);
  assert.equal(resolveMarks('<x-at to="p. 6"></x-at>', plain), words);
  assert.equal(
    resolveMarks('<x-at to="1"></x-at>', { ...plain, document: { ...lamps, text: null } }),
    words.replace('p.\u00A06', '§\u00A01'),
  );
});

test('A citation of a document has its author and year and leads to its page.', () => {
  assert.equal(
    resolveMarks('So<x-cite id="wicks"></x-cite>', plain),
    'So <a class="citation" href="/reader/documents/wicks/">Wick &amp; Co 1902</a>',
  );
});

test('A citation of a place leads to the original where its text is held, else to the point of the digest that speaks of it.', () => {
  assert.equal(
    resolveMarks('<x-cite id="lamps" at="1"></x-cite>', plain),
    ` <a class="citation" href="/reader/documents/lamps/text/#${one ?? ''}" title="§\u00A01">Rook 1902, §\u00A01</a>`,
  );
  const point = library.documentById.get('wicks')?.summary?.passages[0]?.id ?? '';
  assert.equal(
    resolveMarks('<x-cite id="wicks" at="3 Of &lt;wool&gt; para 3"></x-cite>', plain),
    ` <a class="citation" href="/reader/documents/wicks/#${point}" title="§\u00A03 Of &lt;wool&gt; ¶\u00A03">Wick &amp; Co 1902, §\u00A03 ¶\u00A03</a>`,
  );
  assert.equal(
    resolveMarks('<x-cite id="wicks" at="9"></x-cite>', plain),
    ' <a class="citation" href="/reader/documents/wicks/" title="§\u00A09">Wick &amp; Co 1902, §\u00A09</a>',
  );
});

test('Citations that follow one another are parted, and those with words between are not.', () => {
  const link = '<a class="citation" href="/reader/documents/wicks/">Wick &amp; Co 1902</a>';
  assert.equal(
    resolveMarks('So<x-cite id="wicks"></x-cite> <x-cite id="wicks"></x-cite>, and<x-cite id="wicks"></x-cite>.', plain),
    `So ${link}<span class="citation">;</span>  ${link}, and ${link}.`,
  );
});

test('A citation of a reference has its authors and year, or its title, and leads to the list of references.', () => {
  assert.equal(
    resolveMarks('<x-cite id="rook-1901"></x-cite>', onLamps),
    ' <a class="citation" href="/reader/documents/lamps/#ref-rook-1901">Rook and Board 1901</a>',
  );
  assert.equal(
    resolveMarks('<x-cite id="tide-tables"></x-cite>', onLamps),
    ' <a class="citation" href="/reader/documents/lamps/#ref-tide-tables">Tide tables</a>',
  );
});

test('A link to a reference leads to the list of references.', () => {
  assert.equal(
    resolveMarks('<x-ref id="rook-1901">Rook</x-ref>', onLamps),
    '<a class="reference" href="/reader/documents/lamps/#ref-rook-1901">Rook</a>',
  );
});

test('The first marker of a note can be led back to; on another page markers lead to the note at home.', () => {
  const html = '<x-marker label="1" first></x-marker><x-marker label="1"></x-marker>';
  assert.equal(
    resolveMarks(html, onLamps),
    '<sup class="marker"><a id="marker-1" href="#note-1"><span class="sr">Note </span>1</a></sup><sup class="marker"><a href="#note-1"><span class="sr">Note </span>1</a></sup>',
  );
  const away = '<sup class="marker"><a href="/reader/documents/lamps/#note-1"><span class="sr">Note </span>1</a></sup>';
  assert.equal(resolveMarks(html, { ...onLamps, home: '/reader/documents/lamps/' }), away + away);
});

test('A link within the page leads home from another page.', () => {
  const html = '<x-here to="#s-oil">above</x-here>';
  assert.equal(resolveMarks(html, onLamps), '<a href="#s-oil">above</a>');
  assert.equal(
    resolveMarks(html, { ...onLamps, home: '/reader/documents/lamps/' }),
    '<a href="/reader/documents/lamps/#s-oil">above</a>',
  );
});

test('A picture and a link of the site stand under the base of the site.', () => {
  assert.equal(
    resolveMarks('<x-picture src="/lamp.png" alt="&quot;A lamp&quot;"></x-picture><x-link to="/a?b=1&amp;c">a</x-link>', plain),
    '<img src="/reader/lamp.png" alt="&quot;A lamp&quot;" loading="lazy"><a href="/reader/a?b=1&amp;c">a</a>',
  );
});

/** Words that would be markup if they were not escaped. */
const hostileWords = fc
  .array(
    fc.constantFrom(
      '<b>',
      '</p>',
      '"',
      '">',
      "'",
      ' onclick="x"',
      '&',
      '&lt;',
      '<x-topic id="oil" link>',
      '</x-at>',
      'Oil',
      'javascript:',
      'é',
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((words) => words.join(''));

/** Every construct that takes words, around hostile ones. */
const construct = fc
  .tuple(
    hostileWords,
    fc.constantFrom<(escaped: string, entities: string, bare: string) => string>(
      (escaped) => `${escaped} *${escaped}* **Oil ${escaped}**`,
      (escaped) => `:at[${escaped}] :cite[${escaped}]`,
      (_, __, bare) => `:cite[lamps]{at='${bare.replaceAll("'", '')}'} :cite[wicks]{at='${bare.replaceAll("'", '')}'}`,
      (escaped, entities) => `[${escaped}](</a${entities}>) [Oil](<#${entities}>) [a](<https://a/?b=${entities}>)`,
      (escaped, entities) => `![${escaped}](/a.png) ![a](</${entities}.png>) ![${escaped}](${escaped})`,
      (_, __, bare) => `\`${bare}\`\n\n\`\`\`\n${bare}\n\`\`\``,
      (_, __, bare) => `Oil[^a${bare.replace(/[\s<&]/g, '')}].\n\n[^a${bare.replace(/[\s<&]/g, '')}]: Note.`,
      (escaped) => `## ${escaped}\n\n> ${escaped}\n\n- ${escaped}\n\n| ${escaped} |\n|---|\n| ${escaped} |`,
    ),
  )
  .map(([words, write]) =>
    write(
      escapeMarkdown(words),
      words.replace(/[^a-z]/gi, (char) => `&#${String(char.codePointAt(0))};`),
      words,
    ),
  );

/** What hostile bodies are made of. */
const hostile = fc.oneof(
  fc.constantFrom(
    '<',
    '>',
    '"',
    '&',
    '&#60;script&#62;',
    '<script>',
    '<x-topic id="oil" link>',
    '</x-topic>',
    '<img src=x onerror=y>',
  ),
  fc.constantFrom(
    '<x-at to="',
    '"></x-at>',
    ':at[',
    ':cite[lamps]{at="',
    '"}',
    ']',
    '[',
    '](javascript:x)',
    '](/a"b)',
    '](#"><b>)',
  ),
  fc.constantFrom(
    '![a"b](',
    '/p.png)',
    '`',
    '*',
    '_',
    '~~',
    '\n\n',
    '\n',
    '> ',
    '- ',
    '1. ',
    '## ',
    '```\n',
    '[^1]',
    '\n\n[^1]: ',
  ),
  fc.constantFrom(
    '{',
    '}',
    '{1}',
    '<b>',
    '<!--',
    '-->',
    '<![CDATA[',
    '\\',
    '\0',
    'Oil',
    'https://a.b/"onclick="x',
    '\u2028',
    '::x',
    ':::note',
  ),
  fc.string({ unit: 'binary' }),
);

const oil = { id: 'oil', topic: { name: 'Oil', kind: 'idea' as const, summary: 'A fuel.', aliases: [] } };

/** Every tag that compiled bodies have once their marks are filled in, with what its attributes may hold. */
const allowed = [
  /^<\/?(?:p|ul|li|blockquote|em|strong|del|code|table|thead|tbody|tr|td|ol|sup|mark|h[1-6]|pre|a|div)>$/,
  /^<\/span>$|^<br>$|^<hr>$|^<span class="sr">$|^<span class="(?:locator|citation)">$|^<sup class="marker">$|^<th scope="col">$|^<\/th>$/,
  /^<(?:p|li|blockquote|div|h[1-6]) id="[\w\p{L}-]+">$/u,
  /^<div class="table" tabindex="0" id="[\w-]+">$|^<ol start="\d+">$|^<pre tabindex="0">$/,
  /^<a class="(?:topic|locator|citation|reference)" href="(?:\/reader\/|#)[^"<>]*"(?: title="[^"<>]*")?>$/,
  /^<a class="outside(?: shown)?" href="(?:https?:\/\/|mailto:)[^"<>]*" rel="noopener noreferrer external">$/i,
  /^<a href="(?:\/reader\/|#)[^"<>]*">$|^<a id="marker-[^"<>]*" href="#note-[^"<>]*">$/,
  /^<img src="\/reader\/[^"<>]*" alt="[^"<>]*" loading="lazy">$/,
];

test('Whatever stands in a construct of a body, its HTML has no tag and no attribute but ours.', () => {
  fc.assert(
    fc.property(fc.array(construct, { minLength: 1, maxLength: 4 }), (constructs) => {
      const source = constructs.join('\n\n');
      assert.deepEqual(
        compile(source).faults.filter(({ rule }) => rule === 'markup/syntax'),
        [],
      );
      assertOnlyOurTags(source);
    }),
    { numRuns: 400 },
  );
});

test('Whatever a body is made of, its HTML has no tag and no attribute but ours.', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 12 }), (pieces) => {
      assertOnlyOurTags(pieces.join(''));
    }),
    { numRuns: 400 },
  );
});

test('Text that is written with escapes is shown as it is.', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 8 }), (pieces) => {
      const words = `a${pieces.join('').replace(/[\s\0]+|[\u007F-\u{10FFFF}]/gu, 'b')}c`.normalize('NFC');
      assertOnlyOurTags(escapeMarkdown(words));
      assert.deepEqual(
        compile(escapeMarkdown(words)).passages.map(({ text }) => text),
        [words],
      );
    }),
  );
});

function escapeMarkdown(words: string): string {
  return words.replace(/[!-/:-@[-`{-~]/g, (char) => `\\${char}`);
}

function compile(source: string) {
  return compileBody(source, { body: 'd', matcher: createMatcher([oil]), firstLine: 1 });
}

function assertOnlyOurTags(source: string): void {
  const compiled = compile(source);
  if (compiled.usesComponents) return;
  const html = resolveMarks(compiled.html, onLamps);
  const tags = html.match(/<[^>]*>?/g) ?? [];
  assert.deepEqual(
    tags.filter((tag) => !allowed.some((pattern) => pattern.test(tag))),
    [],
  );
  assert.doesNotMatch(html.replace(/<[^>]*>/g, ''), /[<>]/);
}
