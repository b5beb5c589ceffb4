import { decodeText, type Decoded } from '../decode-text.ts';

const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{1,40})/i;
const utf16 = /^utf-?16/i;

/**
 * Decodes a web page: its byte order mark first, then the encoding it declares in its first 4,096 bytes (WHATWG HTML, 13.2.3), else as
 * `decodeText` does. A declaration that is unknown, that says UTF-16 in plain bytes or that the bytes contradict is passed over.
 */
export function decodeHtml(bytes: Uint8Array): Decoded {
  const label = declaredEncoding(bytes);
  if (label === null || isUtf8(bytes)) return decodeText(bytes);
  try {
    return decodeText(new TextEncoder().encode(new TextDecoder(label).decode(bytes)));
  } catch {
    return decodeText(bytes);
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const hasMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const match = hasMark ? null : declared.exec(start);
  const label = match?.[1] ?? match?.[2] ?? null;
  return label === null || utf16.test(label) ? null : label;
}

/** Multi-byte UTF-8 does not come about by chance: what reads as it is it, whatever the page says. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return bytes.some((byte) => byte > 0x7f);
  } catch {
    return false;
  }
}
