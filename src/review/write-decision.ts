import { mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DecisionChange } from './decision-change.ts';
import { decisionsSchema, type Decision } from '../schema/decisions.ts';
import { changeDecisions } from './change-decisions.ts';

/**
 * Makes, changes or takes back one decision in `decisions/<document>.json` of a content folder. The file is written beside
 * its place and renamed; without decisions it is removed. Throws where it cannot be read or stands outside the folder.
 */
export async function writeDecision(contentFolder: string, change: DecisionChange): Promise<void> {
  const folder = path.join(contentFolder, 'decisions');
  await mkdir(folder, { recursive: true });
  if ((await realpath(folder)) !== path.join(await realpath(contentFolder), 'decisions'))
    throw new Error(`${folder} leads out of the content folder.`);
  const file = path.join(folder, `${change.document}.json`);
  const after = changeDecisions(await readFileOf(file), change);
  if (after.length === 0) await rm(file, { force: true });
  else await replaceFile(file, formatDecisions(after));
}

async function readFileOf(file: string): Promise<readonly Decision[]> {
  const source = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (source === null) return [];
  try {
    return decisionsSchema.parse(JSON.parse(source)).decisions;
  } catch {
    throw new Error('It is not a file of decisions. `npm run check` says what is wrong with it.');
  }
}

/** One line for each decision, so that a difference shows what was decided. */
function formatDecisions(decisions: readonly Decision[]): string {
  const lines = decisions.map(({ passage, words, occurrence, decision }) => {
    const fields = Object.entries({ passage, words, ...(occurrence > 1 && { occurrence }), decision });
    return `  { ${fields.map(([name, value]) => `${JSON.stringify(name)}: ${formatValue(value)}`).join(', ')} }`;
  });
  return `{\n "decisions": [\n${lines.join(',\n')}\n ]\n}\n`;
}

function formatValue(value: string | number | { readonly topic: string }): string {
  return typeof value === 'object' ? `{ "topic": ${JSON.stringify(value.topic)} }` : JSON.stringify(value);
}

async function replaceFile(file: string, written: string): Promise<void> {
  try {
    await writeFile(`${file}.part`, written);
    await rename(`${file}.part`, file);
  } finally {
    await rm(`${file}.part`, { force: true });
  }
}
