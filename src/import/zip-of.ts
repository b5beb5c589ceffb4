import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP archive of files by name. For tests. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function zipOf(files: Readonly<Record<string, Uint8Array>>): Buffer {
  let offset = 0;
  const entries = Object.entries(files).map(([name, bytes]) => {
    const packed = deflateRawSync(bytes, { level: 1 });
    const sizes = [crc32(bytes), packed.length, bytes.length].map(word);
    const about = Buffer.concat([half(20), half(0), half(8), word(0), ...sizes, half(name.length), half(0)]);
    const local = Buffer.concat([word(0x04034b50), about, Buffer.from(name), packed]);
    const tail = Buffer.concat([half(0), half(0), half(0), word(0), word(offset), Buffer.from(name)]);
    offset += local.length;
    return { local, central: Buffer.concat([word(0x02014b50), half(20), about, tail]) };
  });
  const directory = Buffer.concat(entries.map(({ central }) => central));
  const count = half(entries.length);
  const end = Buffer.concat([word(0x06054b50), word(0), count, count, word(directory.length), word(offset), half(0)]);
  return Buffer.concat([...entries.map(({ local }) => local), directory, end]);
}

function half(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
