import type { Problem } from '../../../problem.ts';
import { isGone } from './is-gone.ts';
import type { KeptAnswer } from './kept-answers.ts';
import type { AddressPlace } from './list-addresses.ts';

/** The addresses that did not answer when they were last asked, at each of their places. Those that nobody asked are passed over. */
export function outsideFaults(
  addresses: ReadonlyMap<string, readonly AddressPlace[]>,
  answers: ReadonlyMap<string, KeptAnswer>,
): Problem[] {
  return [...addresses].flatMap(([address, places]) => {
    const answer = answers.get(address);
    return answer && isGone(answer) ? places.map((place) => ({ ...place(), ...outsideGone(address, answer) })) : [];
  });
}

function outsideGone(address: string, { asked, answer }: KeptAnswer) {
  return {
    rule: 'link/outside-gone',
    severity: 'warning',
    what: /^\d+$/.test(answer)
      ? `“${address}” answered ${answer} on ${asked}.`
      : `“${address}” did not answer on ${asked}: ${answer}.`,
    why: 'A reader who follows the link finds nothing.',
    fix: 'Open it yourself. Correct the address, or say in words where the page was; then run `npm run check -- --external`.',
  } as const;
}
