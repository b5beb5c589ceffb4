import { hash } from 'node:crypto';
import { fold } from '../text/fold.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Which of the two bodies of a document a passage stands in: `d` digest, `t` text; `p` for topics and pages. */
export type Body = 'd' | 't' | 'p';

/** Id of a passage: its body's letter and 35 bits of the SHA-256 of its folded words, in Crockford's base 32. */
export function passageId(body: Body, text: string): string {
  const words =
    fold(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '';
  const digest = hash('sha256', words, 'buffer');
  const letters = Array.from({ length: 7 }, (_, index) => alphabet[(digest[index] ?? 0) & 31]);
  return `${body}-${letters.join('')}`;
}
