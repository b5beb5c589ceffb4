import type { Flag } from './draft.ts';
import { controls, directionOverrides, invisible } from './hidden-characters.ts';

/** Text of a file, or null where its bytes are no text. */
export interface Decoded {
  readonly text: string | null;
  readonly flags: readonly Flag[];
}

/**
 * Decodes UTF-8, UTF-16 (with byte order mark, or told by its null bytes) and, as a last resort, Windows-1252. Line ends become
 * `\n`. Control characters, soft hyphens and direction overrides are taken out; joiners, which Persian needs, stay.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const { text, flags } = decode(bytes);
  const controlled = text.match(controls)?.length ?? 0;
  if (controlled > 8 && controlled > text.length / 20) return { text: null, flags: [] };
  const lines = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(invisible, '');
  return { text: lines.replace(controls, '').replace(directionOverrides, ''), flags: [...flags, ...flagHidden(lines)] };
}

function decode(bytes: Uint8Array): { text: string; flags: Flag[] } {
  const encoding = markedEncoding(bytes) ?? guessUtf16(bytes);
  if (encoding) return { text: new TextDecoder(encoding).decode(bytes), flags: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), flags: [] };
  } catch {
    const what =
      'The file is not UTF-8; it was read as Windows-1252. Compare accented letters and quotation marks with the original.';
    return { text: new TextDecoder('windows-1252').decode(bytes), flags: [{ line: 1, rule: 'text/encoding', what }] };
  }
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function guessUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2048 - (2048 % 2));
  if (sample.length < 4) return undefined;
  const nulls = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) nulls[index % 2] = (nulls[index % 2] ?? 0) + 1;
  });
  const most = sample.length * 0.3;
  if ((nulls[1] ?? 0) > most && (nulls[0] ?? 0) < most / 10) return 'utf-16le';
  return (nulls[0] ?? 0) > most && (nulls[1] ?? 0) < most / 10 ? 'utf-16be' : undefined;
}

function flagHidden(text: string): Flag[] {
  return text.split('\n').flatMap((line, index) => [
    ...(line.search(directionOverrides) < 0
      ? []
      : [
          {
            line: index + 1,
            rule: 'text/direction-override',
            what: 'Characters that reverse the direction of the text were taken out.',
          },
        ]),
    ...(line.search(controls) < 0
      ? []
      : [{ line: index + 1, rule: 'text/control-character', what: 'Control characters were taken out.' }]),
  ]);
}
