import { placesIn } from '../citations/places-in.ts';
import type { Compiled } from '../library.ts';
import { shorten } from '../shorten.ts';
import type { PassageFile } from './preview.ts';

const wordsShown = 300;

/** The beginnings of all passages of a body by their ids. */
export function previewPassages(body: Compiled | null): PassageFile {
  if (!body) return {};
  const places = placesIn(body);
  return Object.fromEntries(
    body.passages.map(({ id, text }) => [id, { section: places.get(id)?.section ?? '', words: shorten(text, wordsShown) }]),
  );
}
