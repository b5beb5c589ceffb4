/** Random numbers from 0 up to, not including, 1. */
export type Random = () => number;

/** A sequence of random numbers that is the same for the same seed, on every machine: xorshift with 32 bits, after FNV-1a. */
export function seededRandom(seed: string): Random {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  state = state === 0 ? 1 : state;
  const step = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  // Seeds that differ in one letter begin alike.
  for (let skipped = 0; skipped < 8; skipped += 1) step();
  return step;
}

/** One of the items. There must be one. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
