import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { Match, Matcher } from './alias-matcher.ts';
import type { Mention } from './compiled.ts';
import { plainText } from './plain-text.ts';

/** Finds the mentions of one body, passage by passage, and says which of them become links. */
export interface MentionFinder {
  /** Begins a section: in each, the first mention of a topic is linked. */
  readonly enterSection: () => void;
  readonly inPassage: (matchable: string) => { readonly mentions: readonly Mention[]; readonly linked: ReadonlySet<Mention> };
}

/** Makes a finder. A short alias counts only where the body names its topic in full somewhere. */
export function createMentionFinder(tree: Root, matcher: Matcher, unlinked: readonly string[]): MentionFinder {
  const named = new Set(blockTexts(tree).flatMap((text) => matcher(text).filter((match) => !match.short).map((match) => match.topic)));
  const seen = new Set(unlinked);
  return {
    enterSection: () => {
      seen.clear();
      for (const topic of unlinked) seen.add(topic);
    },
    inPassage: (matchable) => {
      const mentions = matcher(matchable).filter((match) => isMention(match, named)).map(toMention);
      return { mentions, linked: new Set(mentions.filter(({ topic }) => !seen.has(topic) && seen.add(topic))) };
    },
  };
}

function isMention(match: Match, named: ReadonlySet<string>): boolean {
  return !match.ambiguous && (!match.short || named.has(match.topic));
}

function toMention({ topic, start, end }: Match): Mention {
  return { topic, start, end };
}

function blockTexts(node: Nodes): string[] {
  if (!('children' in node)) return [];
  if (node.type === 'paragraph' || node.type === 'tableCell') return [plainText(node.children).matchable];
  return node.children.flatMap(blockTexts);
}
