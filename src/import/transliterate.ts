const letters: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  є: 'ye',
  і: 'i',
  ї: 'yi',
  ґ: 'g',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ђ: 'dj',
  џ: 'dz',
};

/** Writes Cyrillic letters in Latin ones (BGN/PCGN for Russian: `е` is `ye` at the start and after a vowel). Lower case. */
export function transliterate(words: string): string {
  return words
    .toLowerCase()
    .replace(/(^|[^\p{L}]|[аеёиоуыэюяйъь])е/gu, '$1ye')
    .replace(/[\u0400-\u04FF]/gu, (letter) => letters[letter] ?? letter);
}
