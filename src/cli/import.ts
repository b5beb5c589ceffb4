import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importFiles } from '../import/import-files.ts';
import { printReceipt, printTable } from '../import/print-receipt.ts';
import { formatProblems } from '../problem.ts';

const usage = `npm run import -- [options] FILE...

Import documents as full texts: files, folders or patterns such as "texts/*.txt".

  --content DIR   Folder that holds the library (content).
  --as ID         Id of the document, for one file.
  --dry-run       Show what would be written, and write nothing.
  --json          Print the receipts as JSON.
  --help          Print this.`;

const options = {
  content: { type: 'string', default: 'content' },
  as: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

process.exitCode = main();

function main(): number {
  const args = readArguments();
  if (typeof args === 'string') return explain(args);
  const { values, positionals } = args;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (positionals.length === 0) return explain('Name the files to import.');
  if (!existsSync(values.content)) return explain(`There is no folder ${values.content}.`);
  const result = importFiles({ paths: positionals, contentDir: values.content, as: values.as, isDryRun: values['dry-run'] });
  if (values.json) console.log(JSON.stringify(result, null, 2));
  else console.log([...result.documents.map(printReceipt), printTable(result)].join('\n\n'));
  if (result.problems.length > 0) console.error(`\n${formatProblems(result.problems)}`);
  return result.problems.length > 0 ? 1 : 0;
}

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function explain(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 2;
}
