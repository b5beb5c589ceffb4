/** Where progress is shown: a console that can write over its line, or anything else. */
export interface ProgressOutput {
  readonly isTTY?: boolean | undefined;
  readonly write: (text: string) => unknown;
}

/** Shows how far a run has come. */
export interface Progress {
  readonly show: (done: number, total: number, failed: number) => void;
  /** Takes the line away, so that something else can be printed. */
  readonly clear: () => void;
}

const secondsBetween = 5;

/** Makes a progress line: on a console one line that is written over, elsewhere a line of its own every few seconds. Nothing for one file. */
export function makeProgress(output: ProgressOutput, now: () => number): Progress {
  const started = now();
  let told = started;
  const show = (done: number, total: number, failed: number): void => {
    if (total < 2) return;
    const line = progressLine(done, total, failed, (now() - started) / 1000);
    if (output.isTTY) output.write(`\r\u001B[K${line}`);
    else if (now() - told >= secondsBetween * 1000) {
      told = now();
      output.write(`${line}\n`);
    }
  };
  const clear = (): void => {
    if (output.isTTY) output.write('\r\u001B[K');
  };
  return { show, clear };
}

/** `12 of 340 files, 1 failed, 2 min 5 s left`. The time left is told once some files are done. */
export function progressLine(done: number, total: number, failed: number, seconds: number): string {
  const left = Math.ceil((seconds / Math.max(done, 1)) * (total - done));
  const time = left >= 60 ? `${String(Math.floor(left / 60))} min ${String(left % 60)} s` : `${String(left)} s`;
  const parts = [`${String(done)} of ${String(total)} files`];
  if (failed > 0) parts.push(`${String(failed)} failed`);
  if (done >= Math.min(3, total) && done < total) parts.push(`${time} left`);
  return parts.join(', ');
}
