const memories = ((globalThis as Record<symbol, unknown>)[Symbol.for('lectern.memories')] ??= new Map()) as Map<
  string,
  WeakMap<object, unknown>
>;

/**
 * What is known of values, kept while they are. Astro loads pages as copies of the modules that the build has loaded; those
 * that ask for one name share one memory, so that what all of a library has to be read for is found once.
 */
export function sharedMemory<Key extends object, Answer>(name: string): WeakMap<Key, Answer> {
  const memory = memories.get(name) ?? new WeakMap<Key, Answer>();
  memories.set(name, memory);
  return memory as WeakMap<Key, Answer>;
}
