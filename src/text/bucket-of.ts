/** Which of `count` parts something belongs to by its id, from 0: the same for ever, and spread evenly. */
export function bucketOf(id: string, count: number): number {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 4_294_967_291;
  return hash % count;
}
