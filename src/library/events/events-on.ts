import type { Library, LibraryEvent } from '../library.ts';

/**
 * The events of a date of the timeline: those dated exactly so, and for a day those that last over it. A month has not
 * the events of its days: what is dated by the month may be something else.
 */
export function eventsOn({ events }: Pick<Library, 'events'>, date: string): LibraryEvent[] {
  return events.filter(({ record }) => record.date === date || isWithin(date, record));
}

function isWithin(date: string, { date: from, until }: LibraryEvent['record']): boolean {
  return until !== undefined && date.length === from.length && date.length === until.length && from <= date && date <= until;
}
