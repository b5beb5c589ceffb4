import { countNames, type NameCounts } from './count-names.ts';
import type { Evidence, Library, LibraryDocument, LibraryTopic, Part } from '../library.ts';

/** How much a document says of a topic, and what it calls it. */
export interface Usage {
  readonly document: LibraryDocument;
  readonly passages: number;
  readonly mentions: number;
  /** The most frequent first. */
  readonly names: readonly UsedName[];
  /** True where the names are the document's own, counted in its full text; false where only our digest could be counted. */
  readonly isOwnWords: boolean;
}

export interface UsedName {
  readonly words: string;
  readonly count: number;
}

/**
 * The documents that speak of a topic, those that say most first. What each calls it is counted in its full text; where a
 * build does not hold the text the ledger remembers.
 */
export function listUsages(topic: LibraryTopic, library: Pick<Library, 'documentById'>): Usage[] {
  const usages = topic.evidence.flatMap((evidence): Usage[] => {
    const document = library.documentById.get(evidence.document);
    if (!document) return [];
    const mentions = evidence.passages.flatMap(({ passage }) => passage.mentions);
    return [
      {
        ...{ document, passages: evidence.passages.length },
        mentions: mentions.filter((mention) => mention.topic === topic.id).length,
        ...namesIn(document, evidence, topic.id),
      },
    ];
  });
  return usages.sort((a, b) => b.mentions - a.mentions || b.passages - a.passages);
}

function namesIn(document: LibraryDocument, evidence: Evidence, topic: string): Pick<Usage, 'names' | 'isOwnWords'> {
  const own = document.text ? countIn('text', evidence, topic) : document.textNames?.[topic];
  return { names: toNames(own ?? countIn('digest', evidence, topic) ?? {}), isOwnWords: own !== undefined };
}

function countIn(part: Part, { passages }: Evidence, topic: string): NameCounts[string] | undefined {
  const named = passages.filter((placed) => placed.part === part);
  return countNames({
    passages: named.map(({ passage: { text, mentions } }) => ({
      text,
      mentions: mentions.filter((mention) => mention.topic === topic),
    })),
  })[topic];
}

function toNames(counts: Readonly<Record<string, number>>): UsedName[] {
  return Object.entries(counts).map(([words, count]) => ({ words, count }));
}
