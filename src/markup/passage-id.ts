import { hash } from 'node:crypto';
import { fold } from '../text/fold.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** All but one space before a word, which is most of it and stays as it is. */
const betweenWords = /(?! [\p{L}\p{N}])[^\p{L}\p{N}]+/gu;

/** Which of the two bodies of a document a passage stands in: `d` digest, `t` text; `p` for topics and pages. */
export type Body = 'd' | 't' | 'p';

/** Id of a passage: its body's letter and 35 bits of the SHA-256 of its folded words, in Crockford's base 32. */
export function passageId(body: Body, text: string): string {
  const words = fold(text).replace(betweenWords, ' ').trim();
  const digest = hash('sha256', words);
  let id = `${body}-`;
  for (let at = 0; at < 14; at += 2) id += alphabet.charAt(parseInt(digest.slice(at, at + 2), 16) & 31);
  return id;
}
