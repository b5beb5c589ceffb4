import { gzipSync } from 'node:zlib';

/** Packs a file of the index, as small as gzip can. The same text gives the same bytes. */
export function pack(text: string): Uint8Array {
  return gzipSync(text, { level: 9 });
}
