import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkRead } from '../tree/check-read.ts';
import { readMarkdown } from './read-markdown.ts';

const data = '../shared/data/hostile/blns.json';
const prose = 'This is a sentence of ordinary prose with more than a dozen words in it, to be sure';
const own = [
  'import x from "y"',
  'export const a = 1',
  '{1+1}',
  '<b>x</b>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<iframe src="javascript:alert(1)">x</iframe>',
  '<a href="javascript:alert(1)" onclick="alert(1)">x</a>',
  '<Chart data={[1]} />',
  '</div><div>',
  '<!-- a --> <? b ?> <![CDATA[ c ]]>',
  '<!--',
  '<table><tr><td>a<td>b',
  '<svg><script>alert(1)</script><text>x</text></svg>',
  '<math><mi//xlink:href="data:x,<script>alert(4)</script>">',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#x202E;reversed&#0;&#xD800;',
  '12:30pm',
  'a:b[c]{d}',
  '::leaf[x]',
  ':::note',
  '[^1]: x',
  '[x]: javascript:alert(1)',
  '[x](javascript:alert(1))',
  '![x](data:text/html,x)',
  '[a]: https://a.example "title"',
  '**a*b**c*',
  '~~a~b~~',
  '`a``b`',
  '../../etc',
  '---',
  '```',
  '1.',
  '- ',
  '> > >',
  '| a |\n|-|',
  '__proto__',
  'title: "x',
  '*\u00a0a\u00a0*',
];

/** Every place of a document that a hostile string can stand in. */
const places: Readonly<Record<string, (words: string) => string>> = {
  title: (words) => `# ${words}\n\n${prose}.\n`,
  frontmatter: (words) => `---\ntitle: ${words}\nauthor: ${words}\nurl: ${words}\ndate: ${words}\n---\n\n${prose}.\n`,
  quotedField: (words) => `---\ntitle: ${JSON.stringify(words)}\n---\n\n${prose}.\n`,
  heading: (words) => `# Title\n\n${prose}.\n\n## ${words}\n\n${prose}.\n`,
  paragraph: (words) => `# Title\n\n${prose}.\n\n${words}\n\n${prose}.\n`,
  inLine: (words) => `# Title\n\n${prose} ${words} and **${words}** and *${words}*.\n`,
  note: (words) => `# Title\n\n${prose}.[^1]\n\n[^1]: ${words}\n`,
  link: (words) =>
    `# Title\n\n${prose} [words](<https://a.example/${words}>) and [${words}](https://a.example "${words}") and [w][r].\n\n[r]: ${words}\n`,
  picture: (words) => `# Title\n\n${prose} ![${words}](a.png "${words}").\n`,
  list: (words) => `# Title\n\n${prose}.\n\n- ${words}\n- more ${words}\n\n1. ${words}\n`,
  quotation: (words) => `# Title\n\n> ${words}\n\n${prose}.\n`,
  table: (words) => `# Title\n\n| a | b |\n| - | - |\n| ${words} | c |\n\n${prose}.\n`,
  code: (words) => `# Title\n\n\`\`\`${words}\n${words}\n\`\`\`\n\n${prose} \`${words}\`.\n`,
  html: (words) => `# Title\n\n<div title="${words}">${words}</div>\n\n${prose} <span>${words}</span>.\n`,
};

async function faults(strings: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const [place, around] of Object.entries(places))
    for (const words of strings) {
      const read = await readMarkdown(new TextEncoder().encode(around(words)), { path: 'a.md', name: `${words}.md` });
      const wrong = 'rule' in read ? (read.rule === 'import/not-text' ? [] : [read.what]) : checkRead(read);
      found.push(...wrong.map((fault) => `${place}: ${JSON.stringify(words)}: ${fault}`));
    }
  return found;
}

test('Code, tags and tricks are words or gone, and nothing is lost, wherever they stand.', async () => {
  assert.deepEqual(await faults(own), []);
});

test(
  'The list of naughty strings passes in every place.',
  { skip: existsSync(data) ? false : `There is no ${data}.` },
  async () => {
    assert.deepEqual(await faults(JSON.parse(readFileSync(data, 'utf8')) as string[]), []);
  },
);
