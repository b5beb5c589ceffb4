import type { Content } from '../content/content.ts';

/** The content without a document and everything that is kept of it. */
export function leaveOut(content: Content, id: string): Content {
  const isOther = (entry: { readonly id: string }): boolean => entry.id !== id;
  const others = <V>(map: ReadonlyMap<string, V>): Map<string, V> => new Map([...map].filter(([key]) => key !== id));
  return {
    ...content,
    documents: content.documents.filter(isOther),
    texts: content.texts.filter(isOther),
    ledgers: others(content.ledgers),
    decisions: others(content.decisions),
    verified: others(content.verified),
  };
}
