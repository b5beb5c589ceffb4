import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** Everything that stands in a file, by the name of the file and, of what was packed in it, the way into it. */
export type Unpacked = ReadonlyMap<string, Buffer>;

/**
 * Reads every file of a folder and unpacks what is packed in it, down to the last: gzip (the search index), archives (the
 * bundle), and base64 in scripts (the data of a bundle).
 */
export function unpackSite(folder: string): Unpacked {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const files = found.map((each) => path.join(each.parentPath, each.name)).sort();
  return new Map(files.flatMap((file) => unpack(path.relative(folder, file), readFileSync(file))));
}

function unpack(name: string, content: Buffer): [string, Buffer][] {
  return [[name, content], ...innerOf(name, content).flatMap(([inner, packed]) => unpack(`${name} > ${inner}`, packed))];
}

function innerOf(name: string, content: Buffer): [string, Buffer][] {
  const start = content.subarray(0, 4).toString('latin1');
  if (start.startsWith('\u001f\u008b')) return [['unpacked', gunzipSync(content)]];
  if (start === 'PK\u0003\u0004')
    return Object.entries(unzipSync(content)).map(([inner, packed]) => [inner, Buffer.from(packed)]);
  if (!name.endsWith('.js')) return [];
  const coded = [...content.toString('latin1').matchAll(/"((?:[\w+/]{4}){5,}[\w+/]{0,3}={0,2})"/g)];
  return coded.map(([, data = ''], index) => [`data ${String(index)}`, Buffer.from(data, 'base64')]);
}
