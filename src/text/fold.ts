import { apostrophes } from './apostrophes.ts';

const marks = /\p{M}+/gu;
const anyApostrophe = new RegExp(`[${apostrophes}]`, 'g');
const separators = /[\s\u2010-\u2015\u2212-]+/g;
const article = /(?<![\p{L}\p{N}])(?:[Aa][Ll]|[Ee][Ll]) (?=[\p{L}\p{N}])/gu;
const otherForms: Record<string, string> = {
  ...{ ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ە: 'ه', ھ: 'ه', ٱ: 'ا' },
  ...{ ı: 'i', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ł: 'l', Ł: 'L', ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE' },
};
const lettersWithForms = new RegExp(`[${Object.keys(otherForms).join('')}]`, 'g');
const isAscii = /^[\0-\x7f]*$/;
const invisible = /[\u00AD\u200B-\u200F\u2060\u0640]/g;

/** Folds words for comparison: case, diacritics, strokes and ligatures, Arabic and Persian letter forms and invisible characters. */
export function fold(text: string): string {
  return foldForms(text).toLowerCase();
}

/**
 * Folds a name to the key that all its spellings share: `Kata’ib Hezbollah`, `Kataib-Hezbollah`; `al-Sadr`, `Al Sadr`,
 * `el-Sadr`, `Alsadr`; `Mobilisation`, `Mobilization`.
 */
export function foldName(name: string): string {
  return joinName(fold(name));
}

/** As `foldName`, but upper and lower case stay apart. */
export function foldNameKeepingCase(name: string): string {
  return joinName(foldForms(name));
}

function foldForms(text: string): string {
  if (isAscii.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .replace(invisible, '')
    .replace(lettersWithForms, (letter) => otherForms[letter] ?? letter);
}

function joinName(folded: string): string {
  return folded
    .replace(anyApostrophe, '')
    .replace(separators, ' ')
    .trim()
    .replace(article, 'al')
    .replace(/isation/g, 'ization')
    .replace(/ISATION/g, 'IZATION');
}
