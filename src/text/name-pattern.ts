const apostropheClass = "['’‘ʼʾʿ´`]";
const separatorClass = '[\\s\\u00A0\\u2010-\\u2015-]';

/** Replaces accented Latin letters by their base letter, one code unit for one, so that offsets stay what they were. */
export function baseLetters(text: string): string {
  return text.replace(/[\u00C0-\u024F\u1E00-\u1EFF]/g, (char) => {
    const base = char.normalize('NFD').charAt(0);
    return base.length === char.length ? base : char;
  });
}

/**
 * Source of a regular expression (flag `u`) that matches, in text that went through `baseLetters`, a name in all its generated
 * spellings: any or no apostrophe, space or hyphen, `al-`/`el-`, `-isation`/`-ization`, Arabic and Persian letter forms.
 */
export function namePattern(name: string): string {
  const parts = name.normalize('NFC').split(/([\s\u00A0\u2010-\u2015-]+)/);
  return parts.map((part, index) => (index % 2 === 1 ? separator(parts[index - 1] ?? '') : word(part))).join('');
}

function separator(before: string): string {
  return /^(?:al|el)$/i.test(before) ? `${separatorClass}{0,2}` : `${separatorClass}{1,3}`;
}

function word(part: string): string {
  if (/^(?:al|el)$/i.test(part)) return '[AaEe]l';
  const letters = [...part].map(letter).join('');
  return letters.replace(/i(s|z)ation/g, 'i[sz]ation');
}

const arabicClasses: readonly string[] = ['يىیئ', 'كک', 'ةه', 'اأإآٱ', 'وؤ'];

function letter(char: string): string {
  if (/['’‘ʼʾʿ´`]/.test(char)) return `${apostropheClass}?`;
  const arabic = arabicClasses.find((forms) => forms.includes(char));
  if (arabic) return `[${arabic}]\\p{M}*`;
  return escapeLetter(baseLetters(char));
}

function escapeLetter(char: string): string {
  return char.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
