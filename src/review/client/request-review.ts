import { reviewAddresses, tokenHeader } from '../addresses.ts';
import type { DecisionChange } from '../decision-change.ts';
import type { Review } from '../review-item.ts';

/** The server of the page. Both throw an error whose message is for the editor. */
export interface ReviewRequests {
  readonly list: () => Promise<Review>;
  readonly keep: (change: DecisionChange) => Promise<void>;
}

/** Asks the server that has made this page; `base` is the address of the home page. */
export function requestReview(base: string, token: string): ReviewRequests {
  const headers = { [tokenHeader]: token, 'content-type': 'application/json' };
  return {
    list: async () => (await ask(base + reviewAddresses.list, { headers })) as Review,
    keep: async (change) => {
      await ask(base + reviewAddresses.decide, { method: 'POST', headers, body: JSON.stringify(change) });
    },
  };
}

async function ask(address: string, request: RequestInit): Promise<unknown> {
  const response = await fetch(address, request).catch(() => null);
  if (!response) throw new Error('The server does not answer. Is `npm run dev` still running?');
  const body = (await response.json().catch(() => null)) as { readonly problem?: string } | null;
  if (!response.ok || !body) throw new Error(body?.problem ?? `The server answered ${String(response.status)}.`);
  return body;
}
