import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../problem.ts';
import { checkRecord } from '../../schema/check-record.ts';
import { ledgerSchema, type Ledger } from '../../schema/ledger.ts';
import { readYaml } from '../../schema/read-frontmatter.ts';

/** Reads the ledgers of a content folder by document. A faulty ledger is left out and its problems told. */
export async function readLedgers(contentFolder: string, problems: Problem[]): Promise<Map<string, Ledger>> {
  const folder = path.join(contentFolder, 'ledger');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  const ledgers = new Map<string, Ledger>();
  for (const name of names) {
    const file = path.relative(process.cwd(), path.join(folder, name));
    // JSON is YAML, and the YAML reader knows the place of every fault.
    const checked = checkRecord(ledgerSchema, readYaml(await readFile(path.join(folder, name), 'utf8'), file), file);
    problems.push(...checked.problems);
    if (checked.record) ledgers.set(path.basename(name, '.json'), checked.record);
  }
  return ledgers;
}
