import type { Compiled, Passage } from '../../markup/compiled.ts';
import { resolveLocator } from '../../markup/resolve-locator.ts';

interface Point {
  readonly id: string;
  /** Where in the text the passages stand that it speaks of. */
  readonly places: readonly number[];
}

/**
 * For each passage of a text the point of the digest that speaks of it, the most exact one first; where none does, of the
 * passage nearest to it. A note belongs to the passage that carries its marker. Empty where no point names a place.
 */
export function nearestPoints(summary: Compiled, text: Compiled): Map<string, string> {
  const places = new Map(text.passages.map((passage, index) => [passage, index]));
  const points = summary.passages
    .map(({ id, locators }) => ({ id, places: placesOf(locators, text, places) }))
    .filter((point) => point.places.length > 0);
  if (points.length === 0) return new Map();
  return new Map(text.passages.map((passage, index) => [passage.id, nearestTo(passage, index, points, text)]));
}

function placesOf(locators: readonly string[], text: Compiled, places: ReadonlyMap<Passage, number>): number[] {
  return locators.flatMap((locator) => resolveLocator(locator, text)).flatMap((passage) => places.get(passage) ?? []);
}

function nearestTo(passage: Passage, index: number, points: readonly Point[], text: Compiled): string {
  const isNamed = points.some(({ places }) => places.includes(index));
  const from = isNamed || passage.kind !== 'note' ? index : markerOf(passage, text);
  const ranked = points.map(({ id, places }) => {
    return { id, distance: Math.min(...places.map((place) => Math.abs(place - from))), extent: places.length };
  });
  return ranked.sort((a, b) => a.distance - b.distance || a.extent - b.extent)[0]?.id ?? '';
}

function markerOf(passage: Passage, { notes, passages }: Compiled): number {
  const carrier = notes.find((note) => passages[note.passage] === passage)?.markers[0];
  return passages.findIndex(({ id }) => id === carrier);
}
