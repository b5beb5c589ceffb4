const marks = /\p{M}+/gu;
const apostrophes = /['’‘ʼʾʿ´`]/g;
const separators = /[\s\u00A0\u2010-\u2015\u2212_-]+/g;
const arabicForms: Record<string, string> = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ؤ: 'و', ئ: 'ی' };
const arabicLetters = /[يىكةأإآٱؤئ]/g;
const invisible = /[\u00AD\u200B-\u200F\u2060\u0640]/g;

/** Folds words for comparison: case, diacritics, Arabic and Persian letter forms and invisible characters. */
export function fold(text: string): string {
  return text
    .replace(arabicLetters, (letter) => arabicForms[letter] ?? letter)
    .normalize('NFKD')
    .replace(marks, '')
    .replace(invisible, '')
    .toLowerCase();
}

/**
 * Folds a name to the key that all its spellings share: `Kata’ib Hezbollah`, `Kataib-Hezbollah`; `al-Sadr`, `Al Sadr`,
 * `el-Sadr`; `Mobilisation`, `Mobilization`.
 */
export function foldName(name: string): string {
  return foldNameKeepingCase(fold(name));
}

/** As `foldName`, but upper and lower case stay apart. */
export function foldNameKeepingCase(name: string): string {
  return name
    .replace(apostrophes, '')
    .replace(separators, ' ')
    .trim()
    .replace(/(?<![\p{L}\p{N}])[AaEe]l /gu, 'al ')
    .replace(/isation/g, 'ization');
}
