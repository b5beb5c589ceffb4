import { readKept, type KeptEvidence } from './kept-evidence.ts';

/** What came of reading a tray that another reader exported. */
export interface TrayFile {
  readonly entries: readonly KeptEvidence[];
  /** How many entries it holds that are none. */
  readonly unread: number;
}

/** A tray as a file to share. */
export function writeTrayFile(tray: readonly KeptEvidence[]): string {
  return `${JSON.stringify({ evidenceTray: 1, passages: tray }, null, 2)}\n`;
}

/** Reads such a file. Undefined where it is none. */
export function readTrayFile(json: string): TrayFile | undefined {
  const value = parse(json);
  if (typeof value !== 'object' || value === null || !('passages' in value) || !Array.isArray(value.passages)) return undefined;
  const entries = value.passages.flatMap((entry: unknown) => readKept(entry) ?? []);
  return { entries, unread: value.passages.length - entries.length };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
