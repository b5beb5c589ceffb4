import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../problem.ts';
import type { SourceFile } from './import-document.ts';
import { changedFile, hugeFile, unreadableFile } from './import-problem.ts';
import { formatByName, formats } from './readers.ts';
import { isSystemError } from './system-error.ts';

const mostBytes = Math.max(...Object.values(formats).map(({ limit }) => limit.bytes));

/** Reads the bytes of a file. A file that is too large, not readable, or written to by another program meanwhile is a problem. */
export function readSource(file: string): SourceFile | Problem {
  try {
    const before = statSync(file);
    const name = formatByName(file);
    const limit = name ? formats[name].limit.bytes : mostBytes;
    if (before.size > limit) return hugeFile(file, before.size, limit);
    const bytes = readFileSync(file);
    const after = statSync(file);
    const isSame = before.size === after.size && before.mtimeMs === after.mtimeMs && bytes.length === after.size;
    return isSame ? { path: file, name: path.basename(file), bytes } : changedFile(file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return unreadableFile(file, error.message);
  }
}
