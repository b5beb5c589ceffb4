import { bucketOf } from '../../text/bucket-of.ts';

const targetBytes = 32_000;

/**
 * Splits a record over as many files as keep each at about 32 kB, 12 kB compressed; none for an empty one. Which file has an
 * id follows from the id and the number of files, so that a reader's browser finds it without an index.
 */
export function splitRecord<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>>[] {
  const count = Math.ceil((Buffer.byteLength(JSON.stringify(record)) - 2) / targetBytes);
  if (count === 1) return [record];
  const files = Array.from({ length: count }, (): Record<string, Value> => ({}));
  for (const [id, value] of Object.entries(record)) {
    const file = files[bucketOf(id, count)];
    if (file) file[id] = value;
  }
  return files;
}
