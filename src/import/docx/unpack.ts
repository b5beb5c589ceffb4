import { crc32, inflateRawSync } from 'node:zlib';
import type { Fault } from './docx-problem.ts';
import { readDirectory, type Entry } from './read-directory.ts';

/** Parts that hold words or say how they belong together, by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** What all entries of a file may inflate to, in bytes: much for any text, and with pictures, which hardly shrink, in proportion. */
const mostInflated = (packed: number): number => Math.max(100e6, packed * 10);
/** What the parts that are read may inflate to, some 500,000 words: their tree takes some fifty times as much memory. */
const mostRead = 16e6;

const read = /(?:\.xml|\.rels)$/i;
const unread =
  /(?:^|\/)(?:theme|customXml|glossary|embeddings|media|fonts|diagrams|charts)\/|(?:fontTable|webSettings|stylesWithEffects)\.xml$/i;

/**
 * Unpacks the parts of a Word document that are read. Sizes are looked at before anything is inflated, and no part can inflate to more
 * than it says.
 */
export function unpack(bytes: Uint8Array): Parts | Fault {
  const entries = readDirectory(bytes);
  if ('kind' in entries) return entries;
  const total = sizeOf(entries);
  const limit = mostInflated(bytes.length);
  if (total > limit) return { kind: 'inflates', to: total, limit };
  const wanted = entries.filter(({ name }) => read.test(name) && !unread.test(name));
  if (sizeOf(wanted) > mostRead) return { kind: 'long', size: sizeOf(wanted), limit: mostRead };
  if (entries.some(({ isEncrypted }) => isEncrypted)) return { kind: 'encrypted' };
  const parts = new Map<string, Uint8Array>();
  for (const entry of wanted) {
    const part = inflate(bytes, entry);
    if ('kind' in part) return part;
    parts.set(entry.name, part);
  }
  return parts;
}

function sizeOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}

function inflate(bytes: Uint8Array, entry: Entry): Uint8Array | Fault {
  const packed = packedBytes(bytes, entry);
  if (packed === null) return { kind: 'damaged', detail: `“${entry.name.slice(0, 80)}” is cut off` };
  if (entry.method !== 0 && entry.method !== 8)
    return { kind: 'damaged', detail: 'it is packed in a way that Word does not use' };
  const inflated = entry.method === 0 ? packed : inflateAtMost(packed, entry.size);
  if (inflated?.length !== entry.size) return { kind: 'lies', name: entry.name };
  const isWhole = crc32(inflated) === entry.checksum;
  return isWhole ? inflated : { kind: 'damaged', detail: `“${entry.name.slice(0, 80)}” has changed` };
}

/** Null where more comes out than announced, or what is packed is broken. */
function inflateAtMost(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return null;
  }
}

function packedBytes(bytes: Uint8Array, { offset, packedSize }: Entry): Uint8Array | null {
  if (offset + 30 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedSize <= bytes.length ? bytes.subarray(start, start + packedSize) : null;
}
