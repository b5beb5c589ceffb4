import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../problem.ts';
import type { Withdrawal } from './plan-withdrawal.ts';

/** Lines of the content, `file:line`, that name a document by its id or its title and that are neither its own nor told as problems. */
export async function whereNamed(
  { id, record, files }: Withdrawal,
  contentDir: string,
  told: readonly Problem[],
): Promise<string[]> {
  const names = await readdir(contentDir, { recursive: true });
  const known = new Set([...files, ...told.map(({ file, line }) => `${path.resolve(file)}:${String(line)}`)]);
  const isName = (words: string): boolean => words.includes(id) || (record.title !== null && words.includes(record.title));
  const named: string[] = [];
  for (const name of names.filter((each) => /\.(?:mdx|yaml)$/.test(each)).sort()) {
    const file = path.join(contentDir, name);
    if (known.has(file)) continue;
    const lines = (await readFile(file, 'utf8')).split('\n');
    const places = lines.flatMap((words, index) => (isName(words) ? [`${file}:${String(index + 1)}`] : []));
    named.push(...places.filter((place) => !known.has(place)).map((place) => path.relative(process.cwd(), place)));
  }
  return named;
}
