import { passagePath, referencePath } from '../../../text/site-paths.ts';
import type { LibraryDocument } from '../../../library/library.ts';
import { isSamePlace, shortLocator } from '../../../markup/locator.ts';
import { resolveLocator } from '../../../markup/resolve-locator.ts';
import { fold } from '../../../text/fold.ts';
import type { Answer } from './judged-queries.ts';

/** A document as far as answers are found in it. */
export type Answering = Pick<LibraryDocument, 'id' | 'summary' | 'text'>;

/**
 * Paths of the passages that give an answer, in the digests and the full texts at hand: `/documents/a/#d-1`,
 * `/documents/a/text/#t-2`. Ids of passages change when a digest is edited, so answers name places of the original. Of a
 * digest the points on the very place count, and those on a wider range only where there are none, as where a reader looks a
 * place up. Empty where the documents do not hold it.
 */
export function findAnswers(answer: Answer, documents: readonly Answering[]): string[] {
  const document = documents.find(({ id }) => id === answer.document);
  if (!document) return [];
  if ('reference' in answer) return [referencePath(document, answer.reference)];
  const { at, holds = '', isInDigest = true } = answer;
  const isAnswer = ({ text }: { readonly text: string }): boolean => fold(text).includes(fold(holds));
  const points = isInDigest ? at.split(';').flatMap((part) => findPoints(part, document)) : [];
  const passages = document.text ? resolveLocator(at, document.text) : [];
  return [
    ...points.filter(isAnswer).map(({ id }) => passagePath(document, 'digest', id)),
    ...passages.filter(isAnswer).map(({ id }) => passagePath(document, 'text', id)),
  ];
}

function findPoints(part: string, { summary }: Answering) {
  const points = (summary?.passages ?? []).filter(({ locators }) => locators.some((own) => isSamePlace(own, part)));
  const wanted = shortLocator(part);
  const exact = points.filter(({ locators }) => locators.some((own) => shortLocator(own).split('; ').includes(wanted)));
  return exact.length > 0 ? exact : points;
}
