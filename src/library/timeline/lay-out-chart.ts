import { months } from '../dates/words.ts';
import { dateInWords } from '../documents/describe-document.ts';
import type { DatedStatement } from '../library.ts';
import type { TimelinePage } from './plan-timeline.ts';

/** Statements by the time that they tell of, as a row of bars. */
export interface Chart {
  /** What a bar stands for. */
  readonly unit: Unit;
  readonly slots: readonly Slot[];
  /** Count of the highest bar. */
  readonly most: number;
  /** Number of statements that name no time as exact as the unit. */
  readonly unplaced: number;
}

/** A place in the row: a bar, a time without statements, or a break that stands for a long time without any. */
export type Slot = Bar | { readonly kind: 'empty' | 'break' };

export interface Bar {
  readonly kind: 'bar';
  /** In words: `2020`, `January 2020`, `3 January 2020`, `1990s`. */
  readonly period: string;
  readonly count: number;
  /** Date of its first statement. */
  readonly first: string;
  /** What stands below it; below that its year, where a year begins. */
  readonly label: string;
  readonly year: string;
  /** Whether there is room for words: everywhere, on wide screens, or nowhere. */
  readonly room: 'narrow' | 'wide' | 'none';
}

type Unit = 'decade' | 'year' | 'month' | 'day';

const fewestBars = 3;
const mostYears = 72;
/** A longer time without statements becomes a break. */
const longestGap = 4;
/** Slots that hold one label, where all slots share a wide screen or a narrow one. */
const labelsWide = 22;
const labelsNarrow = 10;

/** Lays out the chart of a page of the timeline; none where it would have fewer than three bars. */
export function layOutChart({ period, number, statements, parts }: Omit<TimelinePage, 'listed'>): Chart | null {
  const unit = unitOf(period, statements, parts.length > 0);
  if (unit === null || number > 1) return null;
  const placed = statements.filter(({ date }) => date.length >= lengthOf[unit]);
  const groups = [...Map.groupBy(placed, ({ date }) => ordinalOf(date, unit))].sort(([a], [b]) => a - b);
  if (groups.length < fewestBars) return null;
  const most = Math.max(...groups.map(([, { length }]) => length));
  return { unit, slots: laySlots(groups, unit), most, unplaced: statements.length - placed.length };
}

const lengthOf = { decade: 4, year: 4, month: 7, day: 10 };

/** Months where all lies in two years, or in one. A page that is divided counts by what it is divided into. */
function unitOf(period: string, statements: readonly DatedStatement[], isDivided: boolean): Unit | null {
  if (period !== '') return ({ 4: 'month', 7: 'day' } as const)[period.length] ?? null;
  const years = [...new Set(statements.map(({ date }) => Number(date.slice(0, 4))))].sort((a, b) => a - b);
  const span = (years.at(-1) ?? 0) - (years[0] ?? 0);
  if (span <= 1 && !isDivided) return 'month';
  return years.length > mostYears ? 'decade' : 'year';
}

function ordinalOf(date: string, unit: Unit): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (unit === 'decade') return Math.floor(year / 10);
  if (unit === 'year') return year;
  return unit === 'month' ? year * 12 + month - 1 : day;
}

function laySlots(groups: readonly (readonly [number, readonly DatedStatement[]])[], unit: Unit): Slot[] {
  const slots: (Bar | { kind: 'empty' | 'break' })[] = [];
  let before: number | null = null;
  for (const [ordinal, statements] of groups) {
    const gap = before === null ? 0 : ordinal - before - 1;
    if (gap > longestGap) slots.push({ kind: 'break' });
    else for (let missing = 0; missing < gap; missing += 1) slots.push({ kind: 'empty' });
    slots.push(barOf(statements, unit));
    before = ordinal;
  }
  return makeRoom(makeRoom(slots, labelsWide, 'none', 'wide'), labelsNarrow, 'wide', 'narrow');
}

function barOf(statements: readonly DatedStatement[], unit: Unit): Bar {
  const first = statements[0]?.date ?? '';
  const [year = '', month = '', day = ''] = first.split('-');
  const decade = `${year.slice(0, 3)}0s`;
  const period = unit === 'decade' ? decade : dateInWords(first.slice(0, lengthOf[unit]));
  const label = { decade, year, month: months[Number(month) - 1]?.slice(0, 3) ?? '', day: String(Number(day)) }[unit];
  return { kind: 'bar', period, count: statements.length, first, label, year: unit === 'month' ? year : '', room: 'none' };
}

/** Raises the room of bars that stand far enough from the last that has it, where `most` labels fit side by side. */
function makeRoom(slots: readonly Slot[], most: number, from: Bar['room'], to: Bar['room']): Slot[] {
  const distance = Math.ceil(slots.length / most);
  let last = -distance;
  return slots.map((slot, index) => {
    if (slot.kind !== 'bar' || slot.room !== from || index - last < distance) return slot;
    last = index;
    return { ...slot, room: to };
  });
}
