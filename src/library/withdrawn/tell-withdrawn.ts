import type { Withdrawn } from '../../schema/withdrawn.ts';
import { dateInWords } from '../documents/describe-document.ts';

/** What a withdrawn document is called: its title, where that may be shown. */
export function nameWithdrawn({ title }: Pick<Withdrawn, 'title'>): string {
  return title ?? 'A document of this library';
}

/** That a document was withdrawn, when, and why where that is told. */
export function tellWithdrawn({ date, reason }: Pick<Withdrawn, 'date' | 'reason'>): string {
  const told = reason === undefined ? 'No reason is given.' : `Reason: ${reason.trim().replace(/[.!?]*$/, '.')}`;
  return `It was withdrawn from this library on ${dateInWords(date)}. ${told}`;
}
