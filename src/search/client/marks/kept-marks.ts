import type { Marks } from './marks.ts';

const key = 'lectern.marks';

/** How long marks wait for the page that they are for, in milliseconds: a tab that is opened behind this one may load slowly. */
const life = 120_000;

type Kept = Readonly<Record<string, { readonly marks: Marks; readonly until: number }>>;

/**
 * Keeps what is to be marked at an address until a page there takes it, in this tab or another. The address itself stays as it
 * is, so that a copy of it says nothing of the search. Where the browser keeps nothing, nothing is marked.
 */
export function keepMarks(address: string, marks: Marks): void {
  write({ ...read(), [address]: { marks, until: Date.now() + life } });
}

/** Takes what is kept for an address; it is gone then, as is what nobody has taken for too long. Null where there is none. */
export function takeMarks(address: string): unknown {
  const { [address]: found, ...others } = read();
  if (found) write(others);
  return found?.marks ?? null;
}

function read(): Kept {
  try {
    const kept = Object.entries(JSON.parse(localStorage.getItem(key) ?? '{}') as Kept);
    const waiting = kept.filter(([, { until }]) => until > Date.now());
    if (waiting.length < kept.length) write(Object.fromEntries(waiting));
    return Object.fromEntries(waiting);
  } catch {
    return {};
  }
}

function write(kept: Kept): void {
  try {
    if (Object.keys(kept).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // The pages are readable without marks.
  }
}
