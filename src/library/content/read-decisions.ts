import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../problem.ts';
import { checkRecord } from '../../schema/check-record.ts';
import { decisionsSchema, type Decision } from '../../schema/decisions.ts';
import { readYaml, type Frontmatter } from '../../schema/read-frontmatter.ts';

/** The decisions on one document. */
export interface DecisionFile {
  /** Path of the file as problems name it. */
  readonly file: string;
  readonly decisions: readonly Decision[];
  readonly locate: Frontmatter['locate'];
}

/** Reads the decisions of a content folder by document. A faulty file is left out and its problems told. */
export async function readDecisions(contentFolder: string, problems: Problem[]): Promise<Map<string, DecisionFile>> {
  const folder = path.join(contentFolder, 'decisions');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  const files = new Map<string, DecisionFile>();
  for (const name of names) {
    const file = path.relative(process.cwd(), path.join(folder, name));
    // JSON is YAML, and the YAML reader knows the place of every fault.
    const read = readYaml(await readFile(path.join(folder, name), 'utf8'), file);
    const { record, problems: told } = checkRecord(decisionsSchema, read, file);
    problems.push(...told);
    if (record) files.set(path.basename(name, '.json'), { file, decisions: record.decisions, locate: read.locate });
  }
  return files;
}
