import type { IndexSection } from './index-topics.ts';

const alphabet = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');

/** A letter of the alphabet, and whether any name is filed under it. */
export interface ListedLetter {
  readonly letter: string;
  readonly hasEntries: boolean;
}

/** The letters from A to Z and the others that the Latin section of an index has, numbers and signs before them. */
export function listLetters(section: IndexSection | undefined): ListedLetter[] {
  const used = (section?.letters ?? []).map(({ letter }) => letter);
  const others = used.filter((letter) => !alphabet.includes(letter));
  const isBefore = (letter: string): boolean => !/\p{L}/u.test(letter);
  return [...others.filter(isBefore), ...alphabet, ...others.filter((letter) => !isBefore(letter))].map((letter) => ({
    letter,
    hasEntries: used.includes(letter),
  }));
}
