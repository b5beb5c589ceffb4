import { makeClosingTable } from '../import/closing-table.ts';
import type { Outcome } from '../import/import-files.ts';
import { printReceipt } from '../import/print-receipt.ts';
import { formatProblems, type Problem } from '../problem.ts';
import type { Progress } from './show-progress.ts';

/** Shows an import while it runs. */
export interface ImportView {
  readonly report: (outcome: Outcome) => void;
  /** Prints what stands at the end. */
  readonly close: () => void;
}

/** Where an import is shown. */
export interface ViewOutputs {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  readonly progress: Progress;
}

const mostReceipts = 5;

/** Shows receipts for a few files, only the closing table for many, and problems at the end. */
export function showReceipts({ print, printError, progress }: ViewOutputs): ImportView {
  const table = makeClosingTable();
  const problems: Problem[] = [];
  const report = ({ result, done, total }: Outcome): void => {
    table.add(result);
    progress.clear();
    if ('rule' in result) problems.push(result);
    else if (total <= mostReceipts) print(`${printReceipt(result)}\n\n`);
    progress.show(done, total, table.failed());
  };
  const close = (): void => {
    progress.clear();
    print(`${table.print()}\n`);
    if (problems.length > 0) printError(`\n${formatProblems(problems)}\n`);
  };
  return { report, close };
}

/** Prints every result as soon as it is there, as one JSON value: `{"documents":[…],"problems":[…]}`. */
export function showJson({ print, progress }: ViewOutputs): ImportView {
  const problems: Problem[] = [];
  let documents = 0;
  const report = ({ result, done, total }: Outcome): void => {
    if ('rule' in result) problems.push(result);
    else {
      print(`${documents === 0 ? '{"documents":[\n' : ',\n'}${JSON.stringify(result)}`);
      documents += 1;
    }
    progress.show(done, total, problems.length);
  };
  const close = (): void => {
    progress.clear();
    print(`${documents === 0 ? '{"documents":[' : '\n'}],"problems":${JSON.stringify(problems, null, 1)}}\n`);
  };
  return { report, close };
}
