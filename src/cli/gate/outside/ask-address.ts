import { setTimeout as wait } from 'node:timers/promises';
import type { Turn } from './take-turns.ts';

/** How addresses are asked. Times are in milliseconds. */
export interface Manners {
  /** Gives each host one request at a time. */
  readonly turn: Turn;
  /** Whether a host may be asked at all. */
  readonly mayAsk: (host: string) => Promise<boolean>;
  /** What the reader calls itself to hosts. */
  readonly agent: string;
  readonly timeout: number;
  /** How long it waits before it asks again; as many times as there are waits. */
  readonly waits: readonly number[];
}

/** Most redirects that are followed. */
const mostSteps = 5;
/** Longest that a host may ask to be left alone. */
const longestWait = 60_000;

/**
 * Asks whether there is something at an address: by HEAD, and where that is refused by GET, whose answer is not read. Gives
 * the last status, or in a few words why there is none. Redirects are followed, each with the manners of its host.
 */
export async function askAddress(address: string, manners: Manners): Promise<string> {
  try {
    return await follow(address, manners, mostSteps);
  } catch (error) {
    return reasonOf(error);
  }
}

async function follow(address: string, manners: Manners, steps: number): Promise<string> {
  const { hostname } = new URL(address);
  if (!(await manners.mayAsk(hostname))) return 'not a public host';
  const { status, location } = await askPatiently(address, manners);
  if (location === null) return String(status);
  if (steps === 0) return 'too many redirects';
  const next = new URL(location, address);
  return /^https?:$/.test(next.protocol) ? follow(next.href, manners, steps - 1) : String(status);
}

interface Answer {
  readonly status: number;
  /** Where it sends on to; null where it does not. */
  readonly location: string | null;
  /** How long it asks to be left alone, in milliseconds. */
  readonly retryAfter: number | null;
}

/** Asks again where a host is busy or does not answer. */
async function askPatiently(address: string, manners: Manners): Promise<Answer> {
  for (const pause of manners.waits) {
    const answer = await askBoth(address, manners).catch(() => null);
    if (answer && answer.status !== 429 && answer.status < 500) return answer;
    await wait(Math.min(answer?.retryAfter ?? pause, longestWait));
  }
  return askBoth(address, manners);
}

/** Many hosts refuse HEAD, or answer it as they would not answer a reader. */
async function askBoth(address: string, manners: Manners): Promise<Answer> {
  const answer = await ask('HEAD', address, manners);
  return answer.status < 400 || answer.status === 429 ? answer : ask('GET', address, manners);
}

function ask(method: string, address: string, { turn, agent, timeout }: Manners): Promise<Answer> {
  return turn(new URL(address).host, async () => {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': agent },
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    const { status, headers } = response;
    const seconds = Number(headers.get('retry-after') ?? NaN);
    const isRedirect = status >= 300 && status < 400;
    return {
      status,
      location: isRedirect ? headers.get('location') : null,
      retryAfter: Number.isNaN(seconds) ? null : seconds * 1000,
    };
  });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  if (error.name === 'TimeoutError') return 'no answer in time';
  const code = codeOf(error) ?? codeOf(error.cause);
  return code === undefined ? 'no answer' : (reasons[code] ?? `no answer (${code})`);
}

function codeOf(error: unknown): string | undefined {
  return (error as { code?: string } | undefined)?.code;
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'no such host for the moment',
  ECONNREFUSED: 'connection refused',
};
