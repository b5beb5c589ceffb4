import { setTimeout as wait } from 'node:timers/promises';

/** Does something when its turn comes. */
export type Turn = <Result>(host: string, act: () => Promise<Result>) => Promise<Result>;

/** Turns at hosts: one act at a time for each, and a pause in milliseconds after it. */
export function takeTurns(pause: number): Turn {
  const last = new Map<string, Promise<unknown>>();
  return (host, act) => {
    const before = last.get(host) ?? Promise.resolve();
    const turn = before.then(act);
    last.set(
      host,
      turn.catch(() => null).then(() => wait(pause)),
    );
    return turn;
  };
}
