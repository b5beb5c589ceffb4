import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DatedStatement, LibraryEvent, LibraryTopic } from '../library.ts';
import { searchCard } from './search-card.ts';

const topic = (passages: number): LibraryTopic =>
  ({
    id: 'great-lamp',
    record: {
      name: 'Great Lamp',
      aliases: [
        { text: 'Great Lamp' },
        { text: 'Graet Lamp', misprint: true },
        { text: 'فنار', language: 'ar' },
        ...['Great Light', 'A', 'á lamp', 'B', 'C'].map((text) => ({ text })),
      ],
    },
    evidence: passages > 0 ? [{ document: 'a', passages: Array.from({ length: passages }, () => ({})) }] : [],
  }) as unknown as LibraryTopic;
const event = { id: 'dark-night', record: { name: 'The dark night' } } as unknown as LibraryEvent;
const statement = {
  sentence: 'The lamp went out.',
  offset: 0,
  passage: { mentions: [{ topic: 'great-lamp', start: 0, end: 8 }] },
} as unknown as DatedStatement;

test('A card has other names, the most varied first, without misprints, and leads to passages, timeline and events.', () => {
  const library = { timeline: [statement], eventsByTopic: new Map([['great-lamp', [event]]]) };
  assert.deepEqual(searchCard(topic(2), library), {
    names: [
      { words: 'فنار', language: 'ar' },
      { words: 'A' },
      { words: 'B' },
      { words: 'C' },
      { words: 'Great Light' },
      { words: 'á lamp' },
    ],
    links: [
      { words: '2 passages', path: '/topics/great-lamp/#passages' },
      { words: 'Timeline', path: '/timeline/topics/great-lamp/' },
      { words: 'Accounts compared: The dark night', path: '/events/dark-night/' },
    ],
  });
});

test('A card leads nowhere where there is nothing.', () => {
  assert.deepEqual(searchCard(topic(0), { timeline: [], eventsByTopic: new Map() }).links, []);
});
