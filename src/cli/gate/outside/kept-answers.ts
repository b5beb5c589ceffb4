import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Problem } from '../../../problem.ts';
import { checkRecord } from '../../../schema/check-record.ts';
import { dateField, textField } from '../../../schema/fields.ts';
import { readYaml } from '../../../schema/read-frontmatter.ts';

const answerSchema = z.strictObject({ asked: dateField, answer: textField });
const answersSchema = z.record(z.string(), answerSchema);

/** What an address answered when it was last asked: a status, or why there was none. */
export type KeptAnswer = z.infer<typeof answerSchema>;

/** The file of a content folder that keeps what other sites answered. It belongs to the library and is committed. */
export function answersFile(contentDir: string): string {
  return path.join(contentDir, 'outside-links.json');
}

/** Reads what was answered, by address. Empty where nothing was asked; a faulty file is told and counts as none. */
export async function readAnswers(contentDir: string, problems: Problem[]): Promise<Map<string, KeptAnswer>> {
  const file = answersFile(contentDir);
  const source = await readFile(file, 'utf8').catch(() => '{}');
  const name = path.relative(process.cwd(), file);
  // JSON is YAML, and the YAML reader knows the place of every fault.
  const checked = checkRecord(answersSchema, readYaml(source, name), name);
  problems.push(...checked.problems);
  return new Map(Object.entries(checked.record ?? {}));
}

/** Writes answers, one to a line in the order of addresses: beside the file, and in its place when it is whole. */
export async function writeAnswers(contentDir: string, answers: ReadonlyMap<string, KeptAnswer>): Promise<void> {
  const file = answersFile(contentDir);
  const lines = [...answers.keys()]
    .sort()
    .map((address) => ` ${JSON.stringify(address)}: ${JSON.stringify(answers.get(address))}`);
  try {
    await writeFile(`${file}.part`, `{\n${lines.join(',\n')}\n}\n`);
    await rename(`${file}.part`, file);
  } finally {
    await rm(`${file}.part`, { force: true });
  }
}
