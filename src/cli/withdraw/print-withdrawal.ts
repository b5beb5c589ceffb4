import path from 'node:path';
import { tellWithdrawn } from '../../library/withdrawn/tell-withdrawn.ts';
import type { Withdrawal } from './plan-withdrawal.ts';

/** Whether anything was changed, and whether something must be mended first. */
export interface Outcome {
  readonly isDryRun: boolean;
  readonly isStopped: boolean;
}

/** Prints what withdrawing a document does or did, what still names it, and what is left to do. */
export function printWithdrawal(
  { id, record, files }: Withdrawal,
  named: readonly string[],
  { isDryRun, isStopped }: Outcome,
): string {
  const shown = files.map((file) => `  ${path.relative(process.cwd(), file)}`);
  const blocks = [
    [
      isDryRun
        ? `Nothing is changed. Withdrawing ${id} would delete:`
        : `Withdrew ${id}. Deleted, with all caches and built sites that held it:`,
      ...shown,
    ],
    [
      `${String(record.addresses.length)} addresses ${isDryRun ? 'would say' : 'say from the next build on'}:`,
      `  ${record.title ?? '(no title)'}. ${tellWithdrawn(record)}`,
    ],
    named.length === 0 ? [] : ['It is still named here; look whether that should stay:', ...named.map((place) => `  ${place}`)],
    [isStopped ? 'First mend the errors above: nothing may need the document any more.' : nextStep(isDryRun)],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

function nextStep(isDryRun: boolean): string {
  return isDryRun
    ? 'Nothing needs it. Run the command without --dry-run to withdraw it.'
    : 'Build the site, publish it and commit the change. Git, zips and readers’ devices still hold it: see “Withdrawing” in the guide.';
}
