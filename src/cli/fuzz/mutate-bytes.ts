import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { hostileWords } from './make-words.ts';

/** One change of a run of bytes. Places are parts of its length, from 0 to 1. */
interface Change {
  readonly kind: 'flip' | 'cut' | 'repeat' | 'insert' | 'swap' | 'end' | 'zero' | 'number';
  readonly at: number;
  readonly length: number;
  readonly words: string;
}

const part = fc.nat(9_999).map((number) => number / 10_000);
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('flip', 'flip', 'cut', 'repeat', 'insert', 'insert', 'swap', 'end', 'zero', 'number'),
  at: part,
  length: fc.constantFrom(1, 2, 4, 16, 64, 512, 4096),
  words: hostileWords,
});

/** Real files, changed in a few places. Of an archive mostly a part is changed and packed again, so that it can still be unpacked. */
export function mutated(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 6 }), part)
    .map(([bytes, changes, which]) =>
      isArchive(bytes) && which < 0.8 ? inPart(bytes, changes, which) : changed(bytes, changes),
    );
}

function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function inPart(bytes: Uint8Array, changes: readonly Change[], which: number): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'));
  // The document itself is changed most.
  const name = which < 0.5 ? 'word/document.xml' : (names[Math.floor(which * names.length)] ?? '');
  return zipSync({ ...parts, [name]: changed(parts[name] ?? new Uint8Array(), changes) });
}

function changed(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  return changes.reduce<Uint8Array>((current, each) => Uint8Array.from(apply(Buffer.from(current), each)), bytes);
}

function apply(bytes: Buffer, { kind, at, length, words }: Change): Uint8Array {
  const from = Math.floor(at * bytes.length);
  const to = Math.min(bytes.length, from + length);
  const [before, inside, after] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)];
  const given: Readonly<Record<Change['kind'], readonly Uint8Array[]>> = {
    flip: [before, inside.map((byte) => byte ^ (1 << (length % 8))), after],
    cut: [before, after],
    repeat: [before, ...Array.from({ length: 40 }, () => inside), after],
    insert: [before, strToU8(words), inside, after],
    swap: [before, after, inside],
    end: [before],
    zero: [before, new Uint8Array(inside.length), after],
    number: [numbered(before, inside, after, length)],
  };
  return Buffer.concat(given[kind]);
}

/** Another number in place of the next: lengths, offsets and levels are where readers trust a file. */
function numbered(before: Buffer, inside: Buffer, after: Buffer, length: number): Buffer {
  const rest = Buffer.concat([inside, after]).toString('latin1');
  const other = ['0', '-1', '65536', '4294967296', '9'.repeat(30), '1e9', ''][length % 7] ?? '';
  return Buffer.concat([before, Buffer.from(rest.replace(/\d+/, other), 'latin1')]);
}
