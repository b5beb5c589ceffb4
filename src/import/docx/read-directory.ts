import type { Fault } from './docx-problem.ts';

/** An entry of a ZIP archive, as its central directory describes it. Sizes are in bytes. */
export interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const mostEntries = 10_000;
const most32 = 0xffffffff;

/**
 * Reads the central directory of a ZIP archive, and nothing else of it (APPNOTE.TXT 6.3, sections 4.3.12 and 4.3.16). Archives of more
 * than 4 GB or in several volumes are not read.
 */
export function readDirectory(bytes: Uint8Array): readonly Entry[] | Fault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return damaged('its end is missing');
  const [count, size, start] = [view.getUint16(end + 10, true), view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  if (count > mostEntries || size === most32 || start === most32) return damaged('it has more parts than a document');
  const shift = end - size - start;
  if (shift < 0) return damaged('its directory is missing');
  return readEntries(view, start + shift, count, shift);
}

/** Offset of the end record, which only a comment can follow; -1 where there is none. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  return -1;
}

function readEntries(view: DataView, start: number, count: number, shift: number): readonly Entry[] | Fault {
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return damaged('its directory is broken');
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [nameLength = 0] = lengths;
    if (at + 46 + nameLength > view.byteLength) return damaged('its directory is broken');
    entries.push(readEntry(view, at, nameLength, shift));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return entries;
}

function readEntry(view: DataView, at: number, nameLength: number, shift: number): Entry {
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
  return {
    name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true) + shift,
  };
}

function damaged(detail: string): Fault {
  return { kind: 'damaged', detail };
}
