import { askAddress, type Manners } from './ask-address.ts';
import type { KeptAnswer } from './kept-answers.ts';
import { isGone } from './is-gone.ts';

/** How long an address that answered is not asked again, in days. */
const daysKept = 30;
/** Hosts that are asked at one time. */
const hostsAtOnce = 6;

/** How addresses are asked, on which day, and who is told. */
export interface Asking {
  readonly manners: Manners;
  /** A date such as `2020-01-03`. */
  readonly today: string;
  /** Is told all that is known after each host. */
  readonly keep: (answers: ReadonlyMap<string, KeptAnswer>) => Promise<void>;
}

/**
 * Asks addresses, several hosts at a time and each host one address after the other. What answered in the last 30 days is not
 * asked again; what did not is. Where no host answers at all this computer has no connection, and nothing is learnt.
 */
export async function askAddresses(
  addresses: readonly string[],
  known: ReadonlyMap<string, KeptAnswer>,
  { manners, today, keep }: Asking,
): Promise<Map<string, KeptAnswer>> {
  const before = new Map(addresses.flatMap((address) => kept(address, known)));
  const stale = addresses.filter((address) => !isFresh(before.get(address), today));
  const hosts = [...Map.groupBy(stale, (address) => new URL(address).host).values()].values();
  const learnt = new Map<string, KeptAnswer>();
  const all = (): Map<string, KeptAnswer> => new Map([...before, ...([...learnt.values()].some(isOfHost) ? learnt : [])]);
  let writing = Promise.resolve();
  const askHosts = async (): Promise<void> => {
    for (const ofHost of hosts) {
      for (const address of ofHost) learnt.set(address, { asked: today, answer: await askAddress(address, manners) });
      writing = writing.then(() => keep(all()));
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, askHosts));
  await writing;
  return all();
}

/** Whether an answer is the word of a host, and so proves a connection. */
function isOfHost({ answer }: KeptAnswer): boolean {
  return /^\d+$/.test(answer);
}

function kept(address: string, known: ReadonlyMap<string, KeptAnswer>): [string, KeptAnswer][] {
  const answer = known.get(address);
  return answer ? [[address, answer]] : [];
}

function isFresh(answer: KeptAnswer | undefined, today: string): boolean {
  if (!answer || isGone(answer)) return false;
  return Date.parse(today) - Date.parse(answer.asked) < daysKept * 24 * 60 * 60 * 1000;
}
