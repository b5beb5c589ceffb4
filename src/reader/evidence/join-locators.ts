import type { EvidencePlace } from '../../library/evidence/evidence-data.ts';
import { gatherStretches, stretchInWords } from './stretch.ts';

/**
 * Locators of a digest, in words, as one pinpoint: places in a row in one section are a range, and a section is named once.
 * What counts neither paragraphs, items nor notes stays as it is.
 */
export function joinLocators(locators: readonly string[]): string {
  const parts = [...new Set(locators.flatMap((locator) => locator.split('; ')))];
  const groups: (EvidencePlace[] | string)[] = [];
  for (const part of parts) {
    const [places, last] = [readPart(part), groups.at(-1)];
    if (!places) groups.push(part);
    else if (Array.isArray(last)) last.push(...places);
    else groups.push(places);
  }
  return groups.flatMap((group) => (typeof group === 'string' ? group : groupInWords(group))).join('; ');
}

function groupInWords(places: readonly EvidencePlace[]): string[] {
  const stretches = gatherStretches(places);
  return stretches.map((stretch, index) => stretchInWords(stretch, stretches[index - 1]));
}

function readPart(part: string): EvidencePlace[] | undefined {
  const [, section = '', unit, list = ''] = /^(?:(.+), )?(para|item|note)s? (.+)$/.exec(part) ?? [];
  if (unit !== 'para' && unit !== 'item' && unit !== 'note') return undefined;
  return list.split(', ').flatMap((numbers) => {
    const [from, to] = numbers.split('–').map(Number);
    if (from === undefined || to === undefined || !(to > from && to - from < 500)) return [{ section, unit, number: numbers }];
    return Array.from({ length: to - from + 1 }, (_, index) => ({ section, unit, number: String(from + index) }));
  });
}
