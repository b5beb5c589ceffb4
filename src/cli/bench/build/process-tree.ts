import { readdirSync, readFileSync } from 'node:fs';

/** Ids of a process and of all that it has started and that still run. The process alone where the system tells of none. */
export function processTree(id: number): number[] {
  const threads = namesIn(`/proc/${String(id)}/task`);
  const children = threads.flatMap((thread) => readOfProcess(id, `task/${thread}/children`).split(' '));
  return [id, ...children.filter(Boolean).flatMap((child) => processTree(Number(child)))];
}

/** A file that Linux keeps on a process; empty where there is none, or where the process has ended meanwhile. */
export function readOfProcess(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${String(id)}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
