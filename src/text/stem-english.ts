const vowel = '[aeiouy]';
const region = new RegExp(`^.*?${vowel}[^aeiouy]`, 'u');
const hasVowel = new RegExp(vowel, 'u');
const endsInShortSyllable = /(?:^|[^aeiouy])[aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$/u;

/** Words whose stem no rule gives. */
const exceptions: Readonly<Record<string, string>> = {
  ...{ skis: 'ski', skies: 'sky', dying: 'die', lying: 'lie', tying: 'tie', idly: 'idl', gently: 'gentl', ugly: 'ugli' },
  ...{ early: 'earli', only: 'onli', singly: 'singl' },
  ...{ sky: 'sky', news: 'news', howe: 'howe', atlas: 'atlas', cosmos: 'cosmos', bias: 'bias', andes: 'andes' },
};
const untouched = /^(?:evening|inning|outing|canning|herring|earring|proceed|exceed|succeed)$/u;

const secondStep = endings({
  ...{ ational: 'ate', tional: 'tion', enci: 'ence', anci: 'ance', abli: 'able', entli: 'ent', izer: 'ize', ization: 'ize' },
  ...{ ation: 'ate', ator: 'ate', alism: 'al', aliti: 'al', alli: 'al', fulness: 'ful', ousli: 'ous', ousness: 'ous' },
  ...{ iveness: 'ive', iviti: 'ive', biliti: 'ble', bli: 'ble', fulli: 'ful', lessli: 'less', ogi: 'og', ogist: 'og', li: '' },
});
const thirdStep = endings({
  ...{ ational: 'ate', tional: 'tion', alize: 'al', icate: 'ic', iciti: 'ic', ical: 'ic', ful: '', ness: '', ative: '' },
});
const fourthStep = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|(?<=[st])ion|al|er|ic)$/u;

/**
 * The stem that all forms of an English word share: `protest` for `protests` and `protesting`, but not for `protesters`. The English stemmer of Snowball (Porter 2), <https://snowballstem.org/algorithms/english/stemmer.html>,
 * which Pagefind uses as well. `word` is in lower case and without apostrophes; other scripts stay as they are.
 */
export function stemEnglish(word: string): string {
  if (word.length < 3) return word;
  const exception = Object.hasOwn(exceptions, word) ? exceptions[word] : undefined;
  if (exception !== undefined) return exception;
  const marked = word.replace(/^y|(?<=[aeiouy])y/gu, 'Y');
  const first = startOfRegion(marked);
  const second = first + startAfter(marked.slice(first));
  const plain = dropPlural(marked);
  if (untouched.test(plain)) return plain;
  const bare = dropPast(plain, first).replace(/(?<=.[^aeiouy])[yY]$/u, 'i');
  const shorter = replaceThird(replaceSecond(bare, first), first, second);
  return dropLast(dropFourth(shorter, second), first, second).toLowerCase();
}

/** Where the part begins that most endings must stand in: after the first consonant that follows a vowel. */
function startOfRegion(word: string): number {
  const [known] = /^(?:gener|commun|arsen|past|univers|later|emerg|organ|inter)/u.exec(word) ?? [];
  return known?.length ?? startAfter(word);
}

function startAfter(text: string): number {
  return region.exec(text)?.[0].length ?? text.length;
}

function dropPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/u.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  if (/[us]s$/u.test(word) || !word.endsWith('s')) return word;
  return hasVowel.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function dropPast(word: string, first: number): string {
  const [eed] = /eed(?:ly)?$/u.exec(word) ?? [];
  if (eed !== undefined) return word.length - eed.length >= first ? `${word.slice(0, -eed.length)}ee` : word;
  const [ending] = /(?:ed|ing)(?:ly)?$/u.exec(word) ?? [];
  const rest = ending === undefined ? '' : word.slice(0, -ending.length);
  if (ending === undefined || !hasVowel.test(rest)) return word;
  if (/(?:at|bl|iz)$/u.test(rest)) return `${rest}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/u.test(rest)) return /^[aeo](.)\1$/u.test(rest) ? rest : rest.slice(0, -1);
  return rest.length <= first && endsInShortSyllable.test(rest) ? `${rest}e` : rest;
}

interface Ending {
  readonly text: string;
  readonly with: string;
}

/** Endings with what stands in their place, the longest first. */
function endings(table: Readonly<Record<string, string>>): Ending[] {
  const all = Object.entries(table).map(([text, replacement]) => ({ text, with: replacement }));
  return all.sort((a, b) => b.text.length - a.text.length);
}

function replaceSecond(word: string, first: number): string {
  const found = secondStep.find(({ text }) => word.endsWith(text));
  if (!found || word.length - found.text.length < first) return word;
  const rest = word.slice(0, -found.text.length);
  if (found.text === 'ogi' && !rest.endsWith('l')) return word;
  if (found.text === 'li' && !/[cdeghkmnrt]$/u.test(rest)) return word;
  return rest + found.with;
}

function replaceThird(word: string, first: number, second: number): string {
  const found = thirdStep.find(({ text }) => word.endsWith(text));
  if (!found || word.length - found.text.length < (found.text === 'ative' ? second : first)) return word;
  return word.slice(0, -found.text.length) + found.with;
}

function dropFourth(word: string, second: number): string {
  const [ending] = fourthStep.exec(word) ?? [];
  return ending !== undefined && word.length - ending.length >= second ? word.slice(0, -ending.length) : word;
}

function dropLast(word: string, first: number, second: number): string {
  const rest = word.slice(0, -1);
  if (word.endsWith('ll')) return rest.length >= second ? rest : word;
  if (!word.endsWith('e')) return word;
  return rest.length >= second || (rest.length >= first && !endsInShortSyllable.test(rest)) ? rest : word;
}
