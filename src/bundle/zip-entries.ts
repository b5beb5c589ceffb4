import { Zip, ZipDeflate } from 'fflate';

/** A file of an archive. */
export interface ZipEntry {
  /** Its path in the archive, with forward slashes. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Packs entries into a zip archive, in their order. It keeps no times, so the same entries give the same bytes. */
export async function* zipEntries(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  // The format keeps local time, so these are the same digits in every time zone. It begins with 1980.
  const mtime = new Date(1980, 0, 1, 12);
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for await (const { path, content } of entries) {
    const file = new ZipDeflate(path, { level: 9 });
    file.mtime = mtime;
    zip.add(file);
    file.push(content, true);
    yield* ready;
    ready = [];
  }
  zip.end();
  yield* ready;
}
