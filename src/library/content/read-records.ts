import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../../problem.ts';
import { checkRecord } from '../../schema/check-record.ts';
import { readYaml } from '../../schema/read-frontmatter.ts';

/** Reads the files of a folder that are records alone, JSON or YAML, by their names. A faulty one is left out and its problems told. */
export async function readRecords<T>(folder: string, schema: z.ZodType<T>, problems: Problem[]): Promise<Map<string, T>> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.(?:json|yaml)$/.test(name)).sort();
  const records = new Map<string, T>();
  for (const name of names) {
    const file = path.relative(process.cwd(), path.join(folder, name));
    // JSON is YAML, and the YAML reader knows the place of every fault.
    const checked = checkRecord(schema, readYaml(await readFile(path.join(folder, name), 'utf8'), file), file);
    problems.push(...checked.problems);
    if (checked.record) records.set(path.parse(name).name, checked.record);
  }
  return records;
}
