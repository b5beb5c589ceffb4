import path from 'node:path';
import type { Content } from '../../library/content/content.ts';
import { placeInLedger } from '../../library/content/place-in-ledger.ts';
import { placesOf } from '../../library/content/places.ts';
import { readContent } from '../../library/content/read-content.ts';
import { needsDocument } from '../../library/withdrawn/needs-document.ts';
import { ContentError, formatProblem, sortProblems } from '../../problem.ts';
import { UsageError } from '../options.ts';
import { carryOut } from './carry-out.ts';
import { planWithdrawal, type Notice } from './plan-withdrawal.ts';
import { printWithdrawal } from './print-withdrawal.ts';
import { whereNamed } from './where-named.ts';

/** What to withdraw, and where. */
export interface WithdrawalOrder extends Notice {
  readonly id: string;
  readonly contentDir: string;
  /** Absolute path of the folder whose caches and built sites hold the library. */
  readonly root: string;
  readonly isDryRun: boolean;
}

const sourceFolder = path.resolve(import.meta.dirname, '../..');

/**
 * Takes a document back, unless something needs it: then, as where the content has errors, it throws a ContentError and
 * has changed nothing. Answers with what is to be printed. Throws a UsageError where there is no such document.
 */
export async function withdrawDocument({ id, contentDir, root, isDryRun, ...notice }: WithdrawalOrder): Promise<string> {
  const { content, problems } = await readContent(placesOf(root, contentDir, true), sourceFolder);
  if (!content) throw new ContentError(problems);
  const withdrawal = planWithdrawal(id, content, contentDir, notice);
  if (!withdrawal) throw new UsageError(whyNone(id, content));
  const needing = sortProblems(needsDocument(id, content, placeInLedger(contentDir)));
  const isStopped = needing.some(({ severity }) => severity === 'error');
  if (isStopped && !isDryRun) throw new ContentError(needing);
  const named = await whereNamed(withdrawal, contentDir, needing);
  if (!isDryRun) carryOut(withdrawal, contentDir, root);
  return [...needing.map(formatProblem), printWithdrawal(withdrawal, named, { isDryRun, isStopped })].join('\n\n');
}

function whyNone(id: string, { withdrawn }: Pick<Content, 'withdrawn'>): string {
  const earlier = withdrawn.get(id);
  return earlier ? `The document "${id}" was withdrawn on ${earlier.date}.` : `There is no document "${id}".`;
}
