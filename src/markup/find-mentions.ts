import type { Nodes, Root } from 'mdast';
import type { Decision } from '../schema/decisions.ts';
import type { Matcher } from './alias-matcher.ts';
import { chooseMentions } from './choose-mentions.ts';
import type { Decided, Mention, Undecided } from './compiled.ts';
import { placeDecisions } from './place-decisions.ts';
import { plainText, type PlainText, type Span } from './plain-text.ts';

/** Finds the mentions of one body, passage by passage, and says which of them become links. */
export interface MentionFinder {
  /** Begins a section: in each, the first mention of a topic that stands in no link is linked. */
  readonly enterSection: () => void;
  /** `decisions` are those on this passage. */
  readonly inPassage: (plain: PlainText, decisions?: readonly Decision[]) => PassageMentions;
}

export interface PassageMentions {
  /** In their order; none overlaps another. */
  readonly mentions: readonly Mention[];
  readonly linked: ReadonlySet<Mention>;
  readonly undecided: readonly Omit<Undecided, 'passage'>[];
  readonly decided: readonly Omit<Decided, 'passage'>[];
}

/**
 * Makes a finder. A short alias counts only where the body names its topic in full somewhere; where several topics share
 * it, only where the body names just one of them. A name that does not count hides no shorter one inside it.
 */
export function createMentionFinder(tree: Root, matcher: Matcher, unlinked: readonly string[]): MentionFinder {
  let named: ReadonlySet<string> | null = null;
  const isNamed = (topic: string): boolean => (named ??= topicsNamedIn(tree, matcher)).has(topic);
  const seen = new Set(unlinked);
  return {
    enterSection: () => {
      seen.clear();
      for (const topic of unlinked) seen.add(topic);
    },
    inPassage: ({ matchable, links }, decisions = []) => {
      const placed = placeDecisions(matchable, decisions, matcher);
      const { mentions, undecided } = chooseMentions(placed, matchable, matcher, isNamed);
      return { mentions, linked: chooseLinks(mentions, links, seen), undecided, decided: placed.decided };
    },
  };
}

/** Topics that the body names by a name that needs no other beside it. */
function topicsNamedIn(tree: Root, matcher: Matcher): Set<string> {
  const matches = blockTexts(tree).flatMap((text) => matcher(text, (found) => found.some(isFull)));
  return new Set(matches.filter(isFull).map(({ topic }) => topic));
}

function isFull({ short, ambiguous }: { readonly short: boolean; readonly ambiguous: boolean }): boolean {
  return !short && !ambiguous;
}

function blockTexts(node: Nodes): string[] {
  if (!('children' in node)) return [];
  if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading')
    return [plainText(node.children).matchable];
  return node.children.flatMap(blockTexts);
}

function chooseLinks(mentions: readonly Mention[], links: readonly Span[], seen: Set<string>): Set<Mention> {
  const linked = new Set<Mention>();
  for (const mention of mentions) {
    if (seen.has(mention.topic) || links.some(([start, end]) => mention.start < end && mention.end > start)) continue;
    seen.add(mention.topic);
    linked.add(mention);
  }
  return linked;
}
