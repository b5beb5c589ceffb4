import { Worker } from 'node:worker_threads';

/** How a job ended: with what the worker gave, stopped for its time or memory, or with the message of a fault. */
export type Ended<Result> =
  | { readonly end: 'done'; readonly result: Result }
  | { readonly end: 'slow' }
  | { readonly end: 'heavy' }
  | { readonly end: 'failed'; readonly message: string };

/** Workers that take jobs one at a time and can be stopped. */
export interface WorkerPool<Job, Result> {
  /**
   * Runs a job in the next free worker, for so many seconds of the processor, because on a busy computer a sound file takes many more
   * of the clock. A worker that is stopped or fails is replaced. Never rejects.
   */
  readonly run: (job: Job, seconds: number) => Promise<Ended<Result>>;
  readonly close: () => Promise<void>;
}

/** How a pool is made. */
export interface PoolOptions {
  readonly script: URL;
  readonly size: number;
  /** Heap of each worker. */
  readonly heapMegabytes: number;
  /** Heap and buffers of each worker together. */
  readonly megabytes: number;
  /** What each worker gets when it starts. */
  readonly data: unknown;
}

/** Makes a pool. Its workers start with their first job and answer each message with one. */
export function makePool<Job, Result>({ script, size, heapMegabytes, megabytes, data }: PoolOptions): WorkerPool<Job, Result> {
  const idle: (Worker | null)[] = Array.from({ length: size }, () => null);
  const waiting: ((worker: Worker | null) => void)[] = [];
  const start = (): Worker => {
    const resourceLimits = { maxOldGenerationSizeMb: heapMegabytes, stackSizeMb: 8 };
    const worker = new Worker(script, { workerData: data, resourceLimits, stdout: true, stderr: true });
    // What readers of others print of a file is no message for the editor.
    worker.stdout.resume();
    worker.stderr.resume();
    return worker;
  };
  const take = (): Promise<Worker | null> => {
    const free = idle.pop();
    return free === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(free);
  };
  const give = (worker: Worker | null): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  const run = async (job: Job, seconds: number): Promise<Ended<Result>> => {
    const worker = (await take()) ?? start();
    const ended = await runJob<Result>(worker, job, { seconds, megabytes });
    if (ended.end !== 'done') await worker.terminate();
    give(ended.end === 'done' ? worker : null);
    return ended;
  };
  const close = async (): Promise<void> => {
    await Promise.all(idle.splice(0).map(async (worker) => worker?.terminate()));
  };
  return { run, close };
}

/** Seconds of the clock that a worker may take for one of the processor. */
const patience = 10;

interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

function runJob<Result>(worker: Worker, job: unknown, { seconds, megabytes }: Limits): Promise<Ended<Result>> {
  return new Promise((resolve) => {
    const settle = (ended: Ended<Result>): void => {
      clearTimeout(timer);
      clearInterval(watch);
      for (const [event, listener] of Object.entries(listeners)) worker.off(event, listener);
      worker.on('error', ignore);
      resolve(ended);
    };
    const listeners = {
      message: (result: Result) => {
        settle({ end: 'done', result });
      },
      error: (error: unknown) => {
        settle(isOutOfMemory(error) ? { end: 'heavy' } : { end: 'failed', message: messageOf(error) });
      },
      exit: () => {
        settle({ end: 'failed', message: 'the reader stopped' });
      },
    };
    // A worker that waits for something takes no time of the processor.
    const timer = setTimeout(
      () => {
        settle({ end: 'slow' });
      },
      seconds * patience * 1000,
    );
    const before = secondsOf(worker);
    const watch = setInterval(() => {
      void isOver(worker, megabytes).then((over) => {
        if (over) settle({ end: 'heavy' });
      });
      void Promise.all([before, secondsOf(worker)]).then(([start, now]) => {
        if (now - start > seconds) settle({ end: 'slow' });
      });
    }, 200);
    worker.off('error', ignore);
    for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener);
    worker.postMessage(job);
  });
}

/** Seconds of the processor that a worker has taken so far; 0 for one that has not begun or is gone. */
async function secondsOf(worker: Worker): Promise<number> {
  const { user, system } = await worker.cpuUsage().catch(() => ({ user: 0, system: 0 }));
  return (user + system) / 1e6;
}

/** The heap limit of a worker does not count its buffers, so both are looked at from outside. False for one that is gone. */
async function isOver(worker: Worker, megabytes: number): Promise<boolean> {
  const memory = await worker.getHeapStatistics().catch(() => null);
  return memory !== null && memory.used_heap_size + memory.external_memory > megabytes * 1_000_000;
}

/** A worker that is being stopped may still fail; the job it had has ended already. */
function ignore(): void {
  return undefined;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
