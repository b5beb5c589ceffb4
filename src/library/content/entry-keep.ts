import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Compiled } from '../../markup/compiled.ts';
import { bucketOf } from '../../text/bucket-of.ts';

/** An entry as it was read and compiled. */
export interface KeptEntry {
  /** Changes with the source and the code that reads it. */
  readonly sourceDigest: string;
  /** Its record, which had no fault. */
  readonly record: unknown;
  /** Changes with everything that the body was compiled from. */
  readonly digest: string;
  readonly body: Compiled;
}

/** Entries of earlier readings by folder and id, so that those that did not change are neither parsed nor compiled again. */
export interface EntryKeep {
  readonly get: (folder: string, id: string) => KeptEntry | undefined;
  readonly set: (folder: string, id: string, kept: KeptEntry) => void;
  /** Ends a reading: writes what changed, and forgets entries that were neither asked for nor set since the last time. */
  readonly save: () => void;
}

interface Bucket {
  readonly entries: Map<string, KeptEntry>;
  readonly used: Set<string>;
  isChanged: boolean;
}

/** Parts of a folder: an edit writes one of them again, and thousands of entries are no thousands of files. */
const bucketCount = 64;

/** The keep in a cache folder. What it has read stays in memory, for the next reading of the same process. */
export function openEntryKeep(cacheFolder: string): EntryKeep {
  const root = path.join(cacheFolder, 'entries');
  const buckets = new Map<string, Bucket>();
  const bucketFor = (folder: string, id: string): Bucket => {
    const name = `${folder === '.' ? 'root' : folder}-${String(bucketOf(id, bucketCount))}.json`;
    const bucket = buckets.get(name) ?? { entries: readBucket(path.join(root, name)), used: new Set<string>(), isChanged: false };
    buckets.set(name, bucket);
    return bucket;
  };
  return {
    get: (folder, id) => {
      const { entries, used } = bucketFor(folder, id);
      used.add(id);
      return entries.get(id);
    },
    set: (folder, id, kept) => {
      const bucket = bucketFor(folder, id);
      bucket.used.add(id);
      bucket.entries.set(id, kept);
      bucket.isChanged = true;
    },
    save: () => {
      mkdirSync(root, { recursive: true });
      for (const [name, bucket] of buckets) saveBucket(path.join(root, name), bucket);
      for (const name of readdirSync(root)) if (!buckets.get(name)?.entries.size) rmSync(path.join(root, name), { force: true });
    },
  };
}

/** Empty where there is none, or where the file was cut off. */
function readBucket(file: string): Map<string, KeptEntry> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, KeptEntry>));
  } catch {
    return new Map();
  }
}

function saveBucket(file: string, bucket: Bucket): void {
  for (const id of bucket.entries.keys()) {
    if (bucket.used.has(id)) continue;
    bucket.entries.delete(id);
    bucket.isChanged = true;
  }
  bucket.used.clear();
  if (!bucket.isChanged || bucket.entries.size === 0) return;
  // `npm run dev` and a build may write the same at once.
  const part = `${file}.${randomUUID()}`;
  writeFileSync(part, JSON.stringify(Object.fromEntries(bucket.entries)));
  renameSync(part, file);
  bucket.isChanged = false;
}
