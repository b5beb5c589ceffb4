import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What every file below a folder holds, by its path. */
export type Snapshot = ReadonlyMap<string, string>;

/** Reads a folder as a whole. */
export function snapshotOf(folder: string): Snapshot {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort();
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]));
}

/** Files in which two folders differ, or that one of them has alone. */
export function differences(a: Snapshot, b: Snapshot): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name)).sort();
}

/** Files that hold neither what they held before nor what they are to hold: half written, or spoilt. What an import puts beside them while it writes is passed over. */
export function spoilt(found: Snapshot, before: Snapshot, after: Snapshot): string[] {
  const isBeside = (name: string): boolean => name.endsWith('.part') || path.basename(name).startsWith('.import.lock');
  const lost = [...before.keys()].filter((name) => !found.has(name));
  const odd = [...found].filter(
    ([name, content]) => !isBeside(name) && content !== before.get(name) && content !== after.get(name),
  );
  return [...lost, ...odd.map(([name]) => name)].sort();
}
