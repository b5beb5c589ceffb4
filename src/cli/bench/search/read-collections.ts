import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../options.ts';
import type { Collection, JudgedQuery, SoughtDocument } from './collection.ts';

/**
 * Reads the judged collection in a folder, or those in the folders in it, by name. A collection is three files:
 * `docs.jsonl` (lines of `{id, title, text}`), `queries.jsonl` (`{id, text}`) and `qrels.tsv` (query, document, grade
 * under a line of headings), as the BEIR benchmark has them. Throws a UsageError that names the line that is none.
 */
export function readCollections(folder: string): Collection[] {
  const folders = [folder, ...listFolders(folder)].filter((each) => existsSync(path.join(each, 'docs.jsonl')));
  if (folders.length === 0)
    throw new UsageError(`There is no judged collection in ${folder}: docs.jsonl, queries.jsonl and qrels.tsv.`);
  return folders.map(readCollection);
}

function listFolders(folder: string): string[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => path.join(folder, name)).sort();
}

function readCollection(folder: string): Collection {
  const grades = readGrades(path.join(folder, 'qrels.tsv'));
  const queries = readObjects(path.join(folder, 'queries.jsonl'), ['id', 'text']);
  return {
    name: path.basename(path.resolve(folder)),
    documents: readObjects(path.join(folder, 'docs.jsonl'), ['id', 'text']).map(withTitle),
    queries: queries
      .map(({ id, text }) => ({ id, text, grades: grades.get(id) ?? new Map<string, number>() }))
      .filter(isAnswered),
  };
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
}

function readObjects(file: string, required: readonly (keyof Line)[]): Line[] {
  return readLines(file).map(({ line, place }) => {
    const read = parse(line);
    if (required.every((key) => typeof read[key] === 'string')) return read as unknown as Line;
    throw new UsageError(`${place} is not an object with the texts ${required.join(' and ')}.`);
  });
}

function parse(line: string): Record<string, unknown> {
  try {
    return (JSON.parse(line) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function withTitle({ id, title = '', text }: Line): SoughtDocument {
  return { id, title, text };
}

function readGrades(file: string): Map<string, Map<string, number>> {
  const grades = new Map<string, Map<string, number>>();
  for (const { line, place } of readLines(file).slice(1)) {
    const [query = '', document = '', grade = ''] = line.split('\t');
    if (!/^-?\d+$/.test(grade.trim())) throw new UsageError(`${place} is not a query, a document and a grade between tabs.`);
    grades.set(query, (grades.get(query) ?? new Map<string, number>()).set(document, Number(grade)));
  }
  return grades;
}

function readLines(file: string): { line: string; place: string }[] {
  if (!existsSync(file)) throw new UsageError(`There is no ${file}.`);
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  return lines.map((line, index) => ({ line, place: `${file}:${index + 1}` })).filter(({ line }) => line.trim() !== '');
}

function isAnswered({ grades }: JudgedQuery): boolean {
  return [...grades.values()].some((grade) => grade > 0);
}
