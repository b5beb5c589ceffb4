/** A script as an index has it: a heading and the direction of its writing. */
export interface Script {
  readonly id: string;
  readonly heading: string;
  readonly direction: 'ltr' | 'rtl';
}

const otherScript: Script = { id: 'other', heading: 'Other scripts', direction: 'ltr' };

const scripts: readonly (readonly [RegExp, Script])[] = [
  [/\p{Script=Latin}/u, { id: 'latin', heading: 'Latin script', direction: 'ltr' }],
  [/\p{Script=Arabic}/u, { id: 'arabic', heading: 'Arabic script', direction: 'rtl' }],
  [/\p{Script=Cyrillic}/u, { id: 'cyrillic', heading: 'Cyrillic script', direction: 'ltr' }],
  [/\p{Script=Greek}/u, { id: 'greek', heading: 'Greek script', direction: 'ltr' }],
  [/\p{Script=Hebrew}/u, { id: 'hebrew', heading: 'Hebrew script', direction: 'rtl' }],
];

/** All scripts, in the order in which an index lists them. */
export const scriptOrder: readonly Script[] = [...scripts.map(([, script]) => script), otherScript];

/** The script of a name by its first letter. A name without letters counts as Latin. */
export function scriptOf(name: string): Script {
  const letter = /\p{L}/u.exec(name)?.[0] ?? 'a';
  return scripts.find(([pattern]) => pattern.test(letter))?.[1] ?? otherScript;
}
