import fc from 'fast-check';
import { hostileLine, plainSentence } from './make-words.ts';

type Form = (words: string, number: number) => string;

const inline: readonly Form[] = [
  (words) => words,
  (words) => `*${words}*`,
  (words) => `**${words}**`,
  (words) => `~~${words}~~`,
  (words) => `\`${words}\``,
  (words) => `[${words}](<https://a.example/${words}> "${words}")`,
  (words) => `[${words}][r]`,
  (words) => `![${words}](a.png "${words}")`,
  (words) => `<span title="${words}">${words}</span>`,
  (words) => `<https://a.example/${words}>`,
  (words, number) => `${words}[^${String(number)}]`,
  (words) => `${words}  \n${words}`,
  (words) => `${words}\\\n${words}`,
  (words) => `<br>${words}<sup>1</sup>`,
];

const blocks: readonly Form[] = [
  (words) => words,
  (words, number) => `${'#'.repeat(1 + (number % 6))} ${words}`,
  (words) => `${words}\n===`,
  (words) => `- ${words}\n  - ${words}\n\n    ${words}`,
  (words, number) => `${String(number)}. ${words}\n${String(number)}) ${words}`,
  (words) => `- [ ] ${words}\n- [x] ${words}`,
  (words) => `> ${words}\n> > ${words}\n${words}`,
  (words) => `| ${words} | b |\n| :- | -: |\n| c | ${words} |`,
  (words) => `\`\`\`${words}\n${words}\n\`\`\``,
  (words) => `    ${words}`,
  (words) => `[^1]: ${words}\n\n    ${words}`,
  (words, number) => `[^${String(number)}]: ${words}`,
  (words) => `[r]: ${words} "${words}"`,
  (words) => `<div>${words}</div>`,
  (words) => `<table><tr><td>${words}<td>${words}</table>`,
  (words) => `<details><summary>${words}</summary>\n\n${words}\n\n</details>`,
  (words) => `<!-- ${words} -->`,
  (words) => `::leaf[${words}]{#a .b c="d"}`,
  (words) => `:::note\n${words}\n:::`,
  (words) => `import x from '${words}'\n\nexport const y = <div>${words}</div>`,
];

const front: readonly Form[] = [
  () => '',
  () => '',
  (words) => `---\ntitle: ${words}\nauthor: ${words}\ndate: ${words}\nurl: ${words}\n---\n\n`,
  (words) => `---\ntitle: ${JSON.stringify(words)}\nauthors: [${JSON.stringify(words)}]\ntags: &a [*a]\n---\n\n`,
  (words) => `+++\ntitle = "${words}"\n+++\n\n`,
];

const phrase = fc.tuple(fc.constantFrom(...inline), hostileLine, fc.integer({ min: 1, max: 9 })).map(applied);
const block = fc.tuple(fc.constantFrom(...blocks), phrase, fc.integer({ min: 1, max: 9 })).map(applied);

/** Bytes of Markdown and MDX: every construct of the language around hostile words, and around each other. */
export const makeMarkdown: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.tuple(fc.constantFrom(...front), hostileLine, fc.constant(1)).map(applied),
    fc.array(fc.oneof(block, plainSentence), { minLength: 1, maxLength: 14 }),
    fc.constantFrom('\n\n', '\n\n', '\n'),
  )
  .map(([head, parts, between]) => Buffer.from(`${head}${parts.join(between)}\n`));

function applied([form, words, number]: [Form, string, number]): string {
  return form(words, number);
}
