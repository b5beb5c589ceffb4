/** Words for one country or community that share no beginning, folded. */
const families: readonly (readonly string[])[] = [
  ['us', 'usa', 'america', 'american', 'americans'],
  ['uk', 'britain', 'british', 'briton', 'britons'],
  ['france', 'french'],
  ['netherlands', 'dutch'],
  ['afghanistan', 'afghan', 'afghans'],
  ['shia', 'shias', 'shiite', 'shiites', 'shii'],
  ['eu', 'european', 'europeans', 'europe'],
  ['un', 'nations'],
];
const family = new Map(families.flatMap((words, index) => words.map((word) => [word, index] as const)));
const ending = /^(?:a|ia|ya|on|ey|y|en|e|an|ian|n|i|ni|ese|ish|ite|ic|er|is|ans|ians|ns|ites|s)?$/u;

/**
 * Whether two folded words of a name stand for the same, one of them perhaps as the people or the language of the other:
 * `iraq` and `iraqis`, `lebanon` and `lebanese`, `us` and `american`; `defence` and `defense`.
 */
export function areNameWordsAlike(one: string, other: string): boolean {
  if (one === other || american(one) === american(other)) return true;
  if (family.has(one) && family.get(one) === family.get(other)) return true;
  const shared = sharedLength(one, other);
  return shared >= 4 && ending.test(one.slice(shared)) && ending.test(other.slice(shared));
}

/** The American spelling of the commonest pairs, so that either is found for the other. */
function american(word: string): string {
  return word
    .replace(/ence$/u, 'ense')
    .replace(/(?<=\p{L})our$/u, 'or')
    .replace(/tre$/u, 'ter');
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charAt(length) === other.charAt(length)) length += 1;
  return length;
}
