import { tagsOf, type Tag } from './scan-tags.ts';

/** Markup with no more open elements than allowed, and how many tags that cost. */
export interface ShallowMarkup {
  readonly markup: string;
  readonly removed: number;
}

const closedByParser = new Set('p li dt dd td th tr tbody thead tfoot option optgroup rp rt html head body'.split(' '));
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/**
 * Takes out the tags of elements that are open deeper than `limit`, so that later steps, most of which recurse, do not exhaust the
 * stack. All words stay. Elements whose end the parser supplies do not count: they can at most double the depth.
 */
export function limitDepth(markup: string, limit: number): ShallowMarkup {
  const open: string[] = [];
  const kept: string[] = [];
  let [end, removed] = [0, 0];
  for (const tag of tagsOf(markup)) {
    if (!isTooDeep(tag, open, limit)) continue;
    kept.push(markup.slice(end, tag.start));
    end = tag.end;
    removed += 1;
  }
  return { markup: removed === 0 ? markup : [...kept, markup.slice(end)].join(' '), removed };
}

function isTooDeep({ name, isEnd }: Tag, open: string[], limit: number): boolean {
  if (closedByParser.has(name) || voids.has(name)) return false;
  if (!isEnd) return open.push(name) > limit;
  const at = open.lastIndexOf(name);
  if (at >= 0) open.length = at;
  return at >= limit;
}
