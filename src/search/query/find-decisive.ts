import { findPlaces, type PlacedTerm } from './find-places.ts';
import type { HeldTerm } from './rank-records.ts';
import type { IndexedRecord } from './search-engine.ts';
import type { Stemmer } from '../stemmer-for.ts';

/** Finds in a record what its passages are chosen by: the terms that it holds. Where a phrase stands, its words count only inside it. */
export function findDecisive(record: IndexedRecord, found: readonly Pick<HeldTerm, 'term'>[], stem: Stemmer): PlacedTerm[] {
  const terms = found.map(({ term }) => term);
  const phrases = terms.filter(({ isPhrase }) => isPhrase).flatMap(({ forms }) => forms.flatMap(({ words }) => words));
  return findPlaces(
    record,
    terms.filter(({ isPhrase, text }) => isPhrase || !phrases.includes(text)),
    stem,
  );
}
