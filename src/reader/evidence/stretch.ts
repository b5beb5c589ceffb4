import type { EvidencePlace } from '../../library/evidence/evidence-data.ts';

/** Places of an original that follow one another, counted alike in one section. */
export interface Stretch {
  readonly section: string;
  readonly unit: 'para' | 'item' | 'note';
  readonly numbers: readonly string[];
}

const plurals = { para: 'paras', item: 'items', note: 'notes' } as const;

/** Gathers places into stretches, in their order. */
export function gatherStretches(places: readonly EvidencePlace[]): Stretch[] {
  return places.reduce<Stretch[]>((stretches, { section = '', unit = 'para', number = '' }) => {
    const last = stretches.at(-1);
    if (last?.section !== section || last.unit !== unit) return [...stretches, { section, unit, numbers: [number] }];
    const numbers = last.numbers.includes(number) ? last.numbers : [...last.numbers, number];
    return [...stretches.slice(0, -1), { ...last, numbers }];
  }, []);
}

/** A stretch in words, without its section where the one before it has named that. */
export function stretchInWords({ section, unit, numbers }: Stretch, previous?: Stretch): string {
  const counted = `${numbers.length === 1 ? unit : plurals[unit]} ${numbersInWords(numbers)}`;
  return section === '' || section === previous?.section ? counted : `${section}, ${counted}`;
}

/** Numbers in a row are a range. */
function numbersInWords(numbers: readonly string[]): string {
  const isRow = numbers.length > 1 && numbers.every((number, index) => Number(number) === Number(numbers[0]) + index);
  return isRow ? `${numbers[0] ?? ''}–${numbers.at(-1) ?? ''}` : numbers.join(', ');
}
