import fc from 'fast-check';

const sentences = [
  'This is a sentence of ordinary prose with more than a dozen words in it, to be sure.',
  'The keeper of the lamp wrote on 12 May 2019 that nobody had come (Aro, 2018), and shut the door.',
  'See https://a.example/path?x=1&y=2#z, www.b.example or mail@c.example for the rest of it.',
  'По словам смотрителя, лампа погасла; «никто», сказал он, не пришёл до самого утра.',
  'می‌خواهم این را بخوانم و بدانم چه شد',
  '他们说：灯塔在夜里熄灭了。',
];

const hostile = [
  'import x from "y"',
  'export const a = 1',
  '{process.exit(1)}',
  '{1+1}',
  '${x}',
  '<script>alert(1)</script>',
  '<Chart data={[1]} />',
  '</div><div onclick="x">',
  '<a href="javascript:alert(1)" onclick="alert(1)">x</a>',
  '<img src=x onerror=alert(1)>',
  '<!-- a --> <? b ?> <![CDATA[ c ]]>',
  '<!--',
  ']]>',
  '&lt;script&gt; &#x202E; &#0; &amp;amp; &nbsp;&copy;',
  'javascript:alert(1)',
  '[x](javascript:alert(1))',
  '[x](https://user:secret@a.example/)',
  '![x](data:text/html,x)',
  '[x]: javascript:alert(1)',
  '[^1]: x',
  '[^1][2]³',
  ':at[x]{y} ::leaf[x]{y} :::note',
  '12:30pm a:b[c]{d}',
  '../../../../etc/passwd',
  '__proto__',
  '---',
  '***',
  '```',
  '~~~ js',
  '`a``b`',
  '**a*b**c*_d_e_',
  '~~a~b~~',
  '| a | b |\n| - | - |\n| c |',
  '1.',
  '- ',
  '> > >',
  '#',
  '====',
  '\\',
  '\\*\\_\\`\\<\\{',
  '*\u00a0a\u00a0*',
  '\u202Egnp.exe\u202C',
  '\u0000\u0001\u0008',
  '\uFEFF\u200B\u00AD\u2060',
  '\uD800',
  'e\u0301\u0301\u0301',
  '👩‍👩‍👧‍👦',
  '$& $1 $` %s %00',
  'http://',
  'https://[::1]/ https://a.example/%E0%A4%A http://xn--/',
  '\t\t\u2003\u3000 ',
  '\u2028\u2029\u0085\f\v',
];

/** Words as documents have them, and words that try to be something else. */
export const hostileWords: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...sentences) },
  { weight: 4, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...Array.from('*_`~[](){}<>!#|\\:-^&"\'=+.0 1a\n')), maxLength: 40 }),
  },
);

/** One or more of such words in a row. */
export const hostileLine: fc.Arbitrary<string> = fc
  .tuple(fc.array(hostileWords, { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', '', ', '))
  .map(([parts, between]) => parts.join(between));

/** A document needs some words that are plain, or nothing in it is worth reading. */
export const plainSentence: fc.Arbitrary<string> = fc.constantFrom(...sentences);
