import type { Nodes, Root } from 'mdast';
import type { Match, Matcher } from './alias-matcher.ts';
import type { Mention } from './compiled.ts';
import { plainText, type PlainText, type Span } from './plain-text.ts';

/** Finds the mentions of one body, passage by passage, and says which of them become links. */
export interface MentionFinder {
  /** Begins a section: in each, the first mention of a topic that stands in no link is linked. */
  readonly enterSection: () => void;
  readonly inPassage: (plain: PlainText) => PassageMentions;
}

export interface PassageMentions {
  readonly mentions: readonly Mention[];
  readonly linked: ReadonlySet<Mention>;
}

/**
 * Makes a finder. A short alias counts only where the body names its topic in full somewhere; where several topics share
 * it, only where the body names just one of them.
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
    inPassage: ({ matchable, links }) => {
      const mentions = chooseMentions(matcher(matchable), isNamed);
      return { mentions, linked: chooseLinks(mentions, links, seen) };
    },
  };
}

/** Topics that the body names by a name that needs no other beside it. */
function topicsNamedIn(tree: Root, matcher: Matcher): Set<string> {
  const matches = blockTexts(tree).flatMap(matcher);
  return new Set(matches.filter(({ short, ambiguous }) => !short && !ambiguous).map(({ topic }) => topic));
}

function blockTexts(node: Nodes): string[] {
  if (!('children' in node)) return [];
  if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading')
    return [plainText(node.children).matchable];
  return node.children.flatMap(blockTexts);
}

function chooseMentions(matches: readonly Match[], isNamed: (topic: string) => boolean): Mention[] {
  const meant = matches.filter(({ topic, short, ambiguous }) => !ambiguous && (!short || isNamed(topic)));
  const places = Map.groupBy(meant, ({ start }) => start).values();
  return [...places].flatMap(([first, ...others]) => {
    if (!first || others.some(({ topic }) => topic !== first.topic)) return [];
    return [{ topic: first.topic, start: first.start, end: first.end }];
  });
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
