import type { KeptAnswer } from './kept-answers.ts';

/** Statuses by which a host says that it is there, and does not want to be asked by a program. */
const refusals = ['401', '402', '403', '405', '406', '429', '451', '999'];

/** Whether an answer means that a reader would find nothing. A host that only turns programs away is there. */
export function isGone({ answer }: KeptAnswer): boolean {
  return !/^[23]\d\d$/.test(answer) && !refusals.includes(answer);
}
