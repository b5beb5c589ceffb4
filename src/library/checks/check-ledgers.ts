import type { Problem } from '../../problem.ts';
import type { Content } from '../content/content.ts';
import { suggest } from '../content/entry-problem.ts';

type Checked = Pick<Content, 'documents' | 'texts' | 'ledgers'>;

/** Where a field of the ledger of a document stands. */
export type PlaceInLedger = (id: string, field: readonly string[]) => Pick<Problem, 'file' | 'line' | 'column'>;

/** Ledgers of documents that are not there, and earlier passages that lead to ones that are not there. */
export function checkLedgers({ documents, texts, ledgers }: Checked, placeOf: PlaceInLedger): Problem[] {
  const digests = passagesOf(documents);
  const held = passagesOf(texts);
  return [...ledgers].flatMap(([id, { moved }]) => {
    const digest = digests.get(id);
    if (!digest) return [unknownDocument(id, placeOf(id, []), digests.keys())];
    const isGone = (passage: string): boolean => {
      const passages = passage.startsWith('t-') ? held.get(id) : digest;
      return passages !== undefined && !passages.has(passage);
    };
    return Object.entries(moved).flatMap(([from, to]) =>
      isGone(to) ? [unknownPassage(from, to, placeOf(id, ['moved', from]))] : [],
    );
  });
}

function passagesOf(entries: Content['documents'] | Content['texts']): Map<string, ReadonlySet<string>> {
  return new Map(entries.map(({ id, body }) => [id, new Set(body.passages.map((passage) => passage.id))]));
}

function unknownDocument(id: string, place: ReturnType<PlaceInLedger>, known: Iterable<string>): Problem {
  return {
    ...{ ...place, rule: 'ledger/unknown-document', severity: 'warning' },
    what: `There is no document “${id}” that this ledger belongs to.`,
    why: 'It leads nobody anywhere.',
    fix: `${suggest(id, known)}Give the file the name of its document, or delete it.`,
  };
}

function unknownPassage(from: string, to: string, place: ReturnType<PlaceInLedger>): Problem {
  return {
    ...{ ...place, rule: 'ledger/unknown-passage', severity: 'warning', field: `moved.${from}` },
    what: `There is no passage ${to}, to which the earlier ${from} leads.`,
    why: 'A reader who kept a link to the earlier passage would stand at the top of the page.',
    fix: 'Run `npm run ledger`, which finds the passage that stands in its place.',
  };
}
