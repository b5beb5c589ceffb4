import { statSync } from 'node:fs';
import path from 'node:path';
import { importFiles, type Outcome } from '../import/import-files.ts';
import { isSystemError } from '../import/system-error.ts';
import { ContentError } from '../problem.ts';
import { UsageError } from './options.ts';
import { runCommand } from './run-command.ts';
import { showJson, showReceipts, type ViewOutputs } from './show-import.ts';
import { makeProgress } from './show-progress.ts';
import { writeLedgers } from './write-ledgers.ts';

await runCommand('import', async ({ contentDir, rest, isJson, ...options }) => {
  if (rest.length === 0) throw new UsageError('Name the files to import.');
  const view = isJson ? showJson(outputs()) : showReceipts(outputs());
  const unnoted = new Set<string>();
  await importFiles({ ...options, paths: rest, contentDir }, (outcome) => {
    view.report(outcome);
    if ('rule' in outcome.result) process.exitCode = 1;
    else if (isUnnoted(outcome.result, contentDir)) unnoted.add(outcome.result.receipt.id);
  });
  view.close();
  if (unnoted.size > 0 && !options.isDryRun) await noteLedgers(contentDir, unnoted);
});

/** Whether the ledger of a document is to be brought up to date: its text was written, or an earlier import ended before it came to that. */
function isUnnoted({ text, receipt }: Exclude<Outcome['result'], { rule: string }>, contentDir: string): boolean {
  if (text !== 'same') return text !== 'none';
  const [ofText, ofLedger] = [`texts/${receipt.id}.mdx`, `ledger/${receipt.id}.json`].map((name) =>
    statSync(path.join(contentDir, name), { throwIfNoEntry: false }),
  );
  return (ofText?.mtimeMs ?? 0) > (ofLedger?.mtimeMs ?? 0);
}

/** Earlier addresses of passages that the import changed keep leading somewhere. What is wrong elsewhere does not undo the import. */
async function noteLedgers(contentDir: string, ids: ReadonlySet<string>): Promise<void> {
  try {
    await writeLedgers(contentDir, ids);
  } catch (error) {
    const reason = error instanceof ContentError ? 'the content has errors: see `npm run check -- content`' : systemReason(error);
    console.error(`\nThe ledger was not brought up to date, because ${reason}. Then run \`npm run ledger\`.`);
  }
}

function systemReason(error: unknown): string {
  if (!isSystemError(error)) throw error;
  return `it could not be written (${error.message})`;
}

function outputs(): ViewOutputs {
  return {
    print: (text) => process.stdout.write(text),
    printError: (text) => process.stderr.write(text),
    progress: makeProgress(process.stderr, () => performance.now()),
  };
}
