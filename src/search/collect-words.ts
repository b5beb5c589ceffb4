import { indexedWord } from './indexed-word.ts';
import { searchWords } from './search-words.ts';

/** Pagefind counts words by these spaces. */
const space = /[^\S\uFEFF]+/;
const endsInWord = /[\p{L}\p{M}\p{N}_'")$*]$/u;

/** The words of a page while it is read. */
interface WordCollection {
  /** As they are printed. */
  readonly printed: string[];
  /** As Pagefind indexes them. */
  readonly sought: string[];
  /** As they are sought, each once. */
  readonly words: Set<string>;
  /** Adds a piece of a block: words may go on in the next one. */
  readonly addText: (text: string) => void;
  /**
   * Ends a block, so that its last word and the next one stay apart. Where it ends in a word, and has words from place `start` on,
   * a mark follows.
   */
  readonly endBlock: (mark?: string, start?: number) => void;
}

/** Collects words, piece by piece. */
export function collectWords(): WordCollection {
  const [printed, sought, words]: [string[], string[], Set<string>] = [[], [], new Set()];
  let pending = '';
  return {
    ...{ printed, sought, words },
    addText: (text) => {
      pending += text;
    },
    endBlock: (mark = '', start = 0) => {
      for (const word of pending.split(space)) if (word !== '') printed.push(word);
      for (const { key } of searchWords(pending)) {
        words.add(key);
        sought.push(indexedWord(key));
      }
      pending = '';
      const last = printed.at(-1);
      if (mark !== '' && last !== undefined && printed.length > start && endsInWord.test(last))
        printed[printed.length - 1] = last + mark;
    },
  };
}
