import type { Verified } from '../../schema/verified.ts';
import { joinNames } from '../documents/describe-document.ts';

/** What a reader is told of comparing a digest with the full text: what was sought, and how much of it was found. */
export function tellVerified({ points, numbers, dates, names, quotations, added, notFound }: Verified): string {
  const kinds: readonly (readonly [number, string])[] = [
    [numbers, 'number'],
    [dates, 'date'],
    [names, 'name'],
    [quotations, 'quotation'],
  ];
  const sought = kinds.filter(([count]) => count > 0).map(([count, noun]) => plural(count, noun));
  const places = `the places that its ${points === 1 ? 'point gives' : `${String(points)} points give`}`;
  if (sought.length === 0) return `A program looked up ${places}.`;
  return `A program looked for ${joinNames(sought)} in ${places}. ${tellFound(added, notFound)}`;
}

function tellFound(added: number, notFound: number): string {
  if (notFound === 0) return added === 0 ? 'It found them all.' : `It found all but ${String(added)}, which we added ourselves.`;
  return `It did not find ${String(notFound)}${added === 0 ? '' : `, and ${String(added)} we added ourselves`}.`;
}

function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
