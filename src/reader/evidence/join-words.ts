import type { ReadWord } from './read-words.ts';

type Joinable = Pick<ReadWord, 'text' | 'before' | 'after' | 'isBreak' | 'block' | 'row'>;

/** Words that were read, as a reader gives them and as a browser finds them. */
export interface JoinedWords {
  /** Block by block, with cells of a row parted by tabs. */
  readonly paragraphs: readonly string[];
  readonly runs: readonly string[];
  readonly before: string;
  readonly after: string;
}

const gap = '\0';

/**
 * Joins words that were read node by node. Where a reader has chosen part of a word at either end, all of it is taken: half a
 * word is neither quoted nor found.
 */
export function joinWords(read: readonly Joinable[]): JoinedWords {
  const words = completeEnds(trimBreaks(read));
  const joined = words.map((word, index) => separator(word, words[index - 1]) + (word.isBreak ? gap : word.text)).join('');
  return {
    paragraphs: joined.split('\n').map(tidy).filter(Boolean),
    runs: joined.split(/[\n\t\0]/),
    before: words[0]?.before ?? '',
    after: words.at(-1)?.after ?? '',
  };
}

function trimBreaks(read: readonly Joinable[]): Joinable[] {
  const isWord = ({ isBreak, text }: Joinable): boolean => !isBreak && text.trim() !== '';
  return read.slice(read.findIndex(isWord), read.findLastIndex(isWord) + 1);
}

function separator({ block, row }: Joinable, previous: Joinable | undefined): string {
  if (!previous || previous.block === block) return '';
  return row && previous.row === row ? '\t' : '\n';
}

function completeEnds(words: readonly Joinable[]): Joinable[] {
  return words.map((word, index) => {
    const started = index === 0 && /^[\p{L}\p{N}]/u.test(word.text) ? (/[\p{L}\p{N}\p{M}]*$/u.exec(word.before)?.[0] ?? '') : '';
    const isLast = index === words.length - 1;
    const ended = isLast && /[\p{L}\p{N}]$/u.test(word.text) ? (/^[\p{L}\p{N}\p{M}]*/u.exec(word.after)?.[0] ?? '') : '';
    return {
      ...word,
      text: started + word.text + ended,
      before: word.before.slice(0, word.before.length - started.length),
      after: word.after.slice(ended.length),
    };
  });
}

/** Where a locator was left out before a stop, the space before it goes as well. */
function tidy(paragraph: string): string {
  return paragraph
    .replace(/\s*\0(?:\s*\0)*\s*(?=[.,;:!?)\]’”])/g, '')
    .replaceAll(gap, '')
    .replace(/[^\S\t]+/g, ' ')
    .replace(/ ?\t ?/g, '\t')
    .trim();
}
