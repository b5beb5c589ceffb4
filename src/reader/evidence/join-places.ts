import type { EvidencePlace } from '../../library/evidence/evidence-data.ts';
import { gatherStretches, stretchInWords } from './stretch.ts';

/**
 * The places of passages that follow one another as one pinpoint: `section 2.1, paras 3–4`; over more than two stretches of
 * sections or lists from the first place to the last. Empty where one of them cannot be named, because a pinpoint that does
 * not cover the words is wrong.
 */
export function joinPlaces(places: readonly EvidencePlace[]): string {
  if (places.some(({ unit, number }) => unit === undefined || number === undefined)) return '';
  const stretches = gatherStretches(places);
  if (stretches.length <= 2)
    return stretches.map((stretch, index) => stretchInWords(stretch, stretches[index - 1])).join(' and ');
  const bounds = [...gatherStretches(places.slice(0, 1)), ...gatherStretches(places.slice(-1))];
  return bounds.map((stretch) => stretchInWords(stretch)).join(' to ');
}
