import { eventDates } from '../events/describe-event.ts';
import type { LibraryEvent } from '../library.ts';
import type { IntroductionPreviews } from './preview.ts';
import { previewPassages } from './preview-passages.ts';

/** What a card shows of an event. */
export function previewEvent({ record, introduction, accounts }: LibraryEvent): IntroductionPreviews {
  const card = {
    label: 'Event',
    title: { words: record.name },
    details: [{ words: eventDates(record) }],
    words: { words: record.summary },
    foot: accounts.length === 1 ? 'The account of 1 document' : `The accounts of ${String(accounts.length)} documents`,
  };
  return { card, passages: previewPassages(introduction) };
}
