import { passagePath } from '../../text/site-paths.ts';
import type { NamePlace } from './named-body.ts';

/** A place of a name as an editor reads it: where, and the words around it on one line. */
export interface NameContext {
  readonly document: string;
  /** File of the content and line on which the passage begins. */
  readonly file: string;
  readonly line: number;
  /** Path of the passage on the site. */
  readonly address: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const around = 48;

/** At most `most` contexts of a name, from as many documents as possible, in the order of the library. */
export function quoteContexts(places: readonly NamePlace[], most: number): NameContext[] {
  const firsts = new Map(places.toReversed().map((place) => [place.source.document, place]));
  const others = places.filter((place) => firsts.get(place.source.document) !== place);
  const chosen = new Set([...[...firsts.values()].reverse(), ...others].slice(0, most));
  return places.filter((place) => chosen.has(place)).map(toContext);
}

function toContext({ source, passage, start, end }: NamePlace): NameContext {
  const { document, part, file } = source;
  const { text, line } = passage;
  return {
    ...{ document, file, line, address: passagePath(document, part, passage.id) },
    before: onOneLine(fromWord(text.slice(Math.max(0, start - around), start), start > around)),
    words: onOneLine(text.slice(start, end)),
    after: onOneLine(toWord(text.slice(end, end + around), end + around < text.length)),
  };
}

/** A cut in the middle of a word is moved to the space beside it. */
function fromWord(text: string, isCut: boolean): string {
  return isCut ? `…${text.replace(/^\S*\s/, '')}` : text;
}

function toWord(text: string, isCut: boolean): string {
  return isCut ? `${text.replace(/\s\S*$/, '')}…` : text;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
