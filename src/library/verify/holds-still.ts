import type { Compiled } from '../../markup/compiled.ts';
import type { DocumentRecord } from '../../schema/document.ts';
import type { Verified } from '../../schema/verified.ts';
import { hashDigest, hashText } from './hash-bodies.ts';

/** Whether a digest, and its full text where that is held, are still those that were verified. */
export function holdsStill(
  verified: Pick<Verified, 'digest' | 'text'>,
  record: DocumentRecord,
  digest: Compiled,
  text: Compiled | null,
): boolean {
  return verified.digest === hashDigest(digest, record) && (text === null || verified.text === hashText(text));
}
