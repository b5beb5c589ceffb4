import { createMatcher } from '../../markup/alias-matcher.ts';
import type { Verified } from '../../schema/verified.ts';
import type { Content, Entry } from '../content/content.ts';
import { hashDigest, hashText } from './hash-bodies.ts';
import type { Verification } from './verification.ts';
import { verifyDigest } from './verify-digest.ts';

type Documents = Pick<Content, 'documents' | 'texts' | 'topics'>;

/** A document whose digest was compared with its full text. */
export interface VerifiedDocument extends Verification {
  readonly entry: Entry<unknown>;
  /** What is kept of it. */
  readonly kept: Verified;
}

/** Compares the digests of these documents with their full texts. Documents without either are passed over. */
export function verifyContent({ documents, texts, topics }: Documents, ids: ReadonlySet<string>): VerifiedDocument[] {
  const matcher = createMatcher(topics.map(({ id, record }) => ({ id, topic: record })));
  const persons = new Set(topics.filter(({ record }) => record.kind === 'person').map(({ id }) => id));
  const held = new Map(texts.map((entry) => [entry.id, entry.body]));
  return documents.flatMap((entry): VerifiedDocument[] => {
    const { id, record, body } = entry;
    const text = held.get(id);
    if (!ids.has(id) || !text || body.passages.length === 0) return [];
    const verification = verifyDigest({ record, digest: body, text }, { matcher, persons });
    const hashes = { digest: hashDigest(body, record), text: hashText(text) };
    return [{ entry, ...verification, kept: { ...hashes, ...countsOf(verification) } }];
  });
}

function countsOf({ points, locators, claims, added, findings }: Verification): Omit<Verified, 'digest' | 'text'> {
  const { number: numbers, date: dates, name: names, quotation: quotations } = claims;
  return { points, locators, numbers, dates, names, quotations, added, notFound: findings.length };
}
