import type { ListItem, RootContent } from 'mdast';
import { placeOf, textOf } from '../block.ts';
import type { Draft, Flag, Place } from '../draft.ts';
import { readDates, type PrintedDate } from '../read-date.ts';

const dayLength = 86_400_000;

/**
 * Flags dates of notes and listed works that are evidently misprinted: with the year one or ten off, they would fall within the month
 * before the document's own date. Nothing is altered.
 */
export function flagDates(draft: Draft): Draft {
  const own = draft.record.date?.value;
  if (own?.length !== 10) return draft;
  const flags = draft.tree.children
    .flatMap(citing)
    .flatMap((entry) => readDates(textOf(entry)).flatMap((date) => flagOf(date, own, placeOf(entry))));
  return { ...draft, flags: [...draft.flags, ...flags] };
}

function citing(block: RootContent): (RootContent | ListItem)[] {
  if (block.type === 'footnoteDefinition') return [block];
  return block.type === 'list' ? block.children : [];
}

function flagOf(date: PrintedDate, own: string, place: Place): Flag[] {
  if (date.iso.length !== 10 || isJustBefore(date.iso, own)) return [];
  const evident = [1, -1, 10, -10].map((years) => shift(date.iso, years)).find((iso) => isJustBefore(iso, own));
  return evident
    ? [
        {
          ...place,
          rule: 'dates/evident-misprint',
          what: `“${date.text}” is printed; ${evident} is evidently meant, shortly before the document's own date.`,
        },
      ]
    : [];
}

function isJustBefore(iso: string, own: string): boolean {
  const distance = Date.parse(own) - Date.parse(iso);
  return distance >= 0 && distance <= 31 * dayLength;
}

function shift(iso: string, years: number): string {
  return `${String(Number(iso.slice(0, 4)) + years)}${iso.slice(4)}`;
}
