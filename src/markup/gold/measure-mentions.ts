import type { Matcher } from '../alias-matcher.ts';
import { createMentionFinder } from '../find-mentions.ts';
import { readPassages, type SourcePassage } from './read-passages.ts';

/** Words of a passage that mean a topic: the `nth` place, from 1, where `surface` stands in it, white space being one space each. */
export interface GoldMention {
  readonly topic: string;
  readonly surface: string;
  readonly nth: number;
}

/**
 * What a reader found in lines `from` to `to` of a source file, kept without its sentences. A passage that is not listed
 * has no mention.
 *
 * A mention is every place where a topic of the registry stands by one of its names: in running text, headings, notes,
 * references and the words of links; also where the name is part of a longer one that belongs to the topic (`U.S.
 * Department of State`, `Trump administration`, `Iran-backed`, `Iran-Iraq war`). Where names overlap, the longest is
 * the mention (`US-led coalition` is the coalition). No mentions are:
 * - adjectives and names of peoples (`Iranian`, `Americans`) and capitals that stand for governments (`Washington`);
 * - pronouns and common words that point back (`the group`, `the Embassy`, `the deal`, `the Agency`), but for those
 *   that are an alias of the topic (`Embassy assault`, `proxies`, `nuclear deal`);
 * - names within the name of something else (`Hezbollah Al-Hijaz`, `Iraqi Hezbollah`, `Bank of America`);
 * - addresses and the slugs in them.
 *
 * `never` lists the traps: places where the named topic must not be found.
 */
export interface GoldList {
  /** Path below `../shared`. */
  readonly source: string;
  readonly lines: readonly [from: number, to: number];
  readonly passages: readonly {
    readonly line: number;
    readonly mentions: readonly GoldMention[];
    readonly never?: readonly GoldMention[];
  }[];
}

/** What the matcher makes of a gold list. The lists tell, for those who improve it, what was wrong: `line: topic “words”`. */
export interface Measured {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly missed: readonly string[];
  readonly false: readonly string[];
  readonly trapped: readonly string[];
}

/**
 * Compares what the matcher finds in a source file with what a reader found. A mention is right where it overlaps one of the
 * same topic; each counts once. Throws where the gold list names words that do not stand in the source.
 */
export function measureMentions(gold: GoldList, source: string, matcher: Matcher): Measured {
  const { tree, passages } = readPassages(source);
  const finder = createMentionFinder(tree, matcher, []);
  const [from, to] = gold.lines;
  const listed = new Map(gold.passages.map((passage) => [passage.line, passage]));
  const measured = passages
    .filter(({ line }) => line >= from && line <= to)
    .map((passage) => {
      const { mentions = [], never = [] } = listed.get(passage.line) ?? {};
      listed.delete(passage.line);
      const found = finder.inPassage(passage.plain).mentions.map((mention) => ({ ...mention, line: passage.line }));
      return compare(places(mentions, passage), found, places(never, passage), passage.plain.text);
    });
  if (listed.size > 0) throw new Error(`${gold.source} has no passage at line ${[...listed.keys()].join(', ')}.`);
  return sum(measured);
}

/** Adds up measurements. */
export function sum(all: readonly Measured[]): Measured {
  const count = (key: 'gold' | 'found' | 'right'): number => all.reduce((total, measured) => total + measured[key], 0);
  const list = (key: 'missed' | 'false' | 'trapped'): string[] => all.flatMap((measured) => measured[key]);
  return {
    ...{ gold: count('gold'), found: count('found'), right: count('right') },
    ...{ missed: list('missed'), false: list('false'), trapped: list('trapped') },
  };
}

interface Place {
  readonly topic: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

function compare(gold: readonly Place[], found: readonly Place[], never: readonly Place[], text: string): Measured {
  const open = [...found];
  const missed = gold.filter((wanted) => {
    const at = open.findIndex((place) => isSame(place, wanted));
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
  const told = (place: Place): string => `${place.line}: ${place.topic} “${text.slice(place.start, place.end)}”`;
  const trapped = found.filter((place) => never.some((trap) => isSame(place, trap)));
  return {
    ...{ gold: gold.length, found: found.length, right: gold.length - missed.length },
    ...{ missed: missed.map(told), false: open.map(told), trapped: trapped.map(told) },
  };
}

function isSame(one: Place, other: Place): boolean {
  return one.topic === other.topic && one.start < other.end && other.start < one.end;
}

function places(mentions: readonly GoldMention[], { plain, line }: SourcePassage): Place[] {
  const text = plain.text.replace(/\s/g, ' ');
  return mentions.map(({ topic, surface, nth }) => {
    let start = -1;
    for (let count = 0; count < nth; count += 1) {
      start = text.indexOf(surface, start + 1);
      if (start < 0) throw new Error(`Line ${line} does not hold “${surface}” ${nth} times.`);
    }
    return { topic, start, end: start + surface.length, line };
  });
}
