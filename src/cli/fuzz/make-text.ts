import fc from 'fast-check';
import { hostileLine, plainSentence } from './make-words.ts';

const forms: readonly ((words: string, number: number) => string)[] = [
  (words) => words,
  (words, number) => `${words}${raised(number)}`,
  (words, number) => `${words}[${String(number)}]`,
  (words, number) => `${raised(number)} ${words}`,
  (words, number) => `[${String(number)}] ${words}`,
  (words, number) => `${String(number)}. ${words}`,
  (words, number) => `${String(number)}.${String(number)} ${words}`,
  (words) => `- ${words}\n- ${words}`,
  (words) => `* ${words}`,
  (words) => `“${words}”`,
  (words) => `> ${words}`,
  (words) => `[${words}](https://a.example/${words})`,
  (words) => `By ${words}`,
  (words) => `Contents\n${words} 3\n${words} 7`,
  (words) => `References\n\nSmith, J., 2010. ${words}. Press.\n\nAro, P., 2018. ${words}.`,
  (words) => `(${words}, 2010; Smith, 2010)`,
  (words) => `3 May 2019\n${words}\n\n4 June 2019\n${words}`,
  (words, number) => `Report Number CBP-${String(number)}, 3 May 2019\n${words}`,
  (words) => `\f${words}\n`,
  (words) => `READ ALSO: ${words}`,
  (words) => `Leave a Reply\n${words}`,
  (words) => words.replace(/(.{40}\S*) /g, '$1\n'),
];

const block = fc
  .tuple(fc.constantFrom(...forms), hostileLine, fc.integer({ min: 1, max: 12 }))
  .map(([form, words, number]) => form(words, number));

/** Bytes of plain text: lines of every kind that the passes look for, in several encodings and with several line ends. */
export const makeText: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.array(fc.oneof(block, plainSentence), { minLength: 1, maxLength: 14 }),
    fc.constantFrom('\n\n', '\n\n', '\n', '\r\n\r\n', '\n\n\n'),
    fc.constantFrom<BufferEncoding>('utf8', 'utf8', 'utf8', 'utf16le', 'latin1'),
  )
  .map(([blocks, between, encoding]) =>
    Buffer.from(`${encoding === 'utf16le' ? '\uFEFF' : ''}${blocks.join(between)}\n`, encoding),
  );

function raised(number: number): string {
  return [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}
