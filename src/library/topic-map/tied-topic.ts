import type { LibraryTopic } from '../library.ts';

/** A topic of a test: the number of its passages, and how strongly it is tied to others, the strongest first. */
export function tiedTopic(id: string, passages: number, ties: Readonly<Record<string, number>>): LibraryTopic {
  const neighbours = Object.entries(ties).map(([other, strength]) => ({ id: other, count: 1, strength }));
  const evidence = [{ document: 'log', passages: Array.from({ length: passages }) }];
  const record = { name: `The ${id}`, kind: 'place', summary: '', aliases: [] };
  return { id, record, evidence, neighbours } as unknown as LibraryTopic;
}
