import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import type { Frontmatter } from './read-frontmatter.ts';

type Issue = z.core.$ZodIssue;

/** What checking a record gives: the typed record, or everything wrong with it. */
export type Checked<T> =
  { readonly record: T; readonly problems: readonly [] } | { readonly record: null; readonly problems: readonly Problem[] };

/** Checks frontmatter against a schema. All faults of the record are told at once, each with its place in `file`. */
export function checkRecord<T>(schema: z.ZodType<T>, frontmatter: Frontmatter, file: string): Checked<T> {
  if (frontmatter.problems.length > 0) return { record: null, problems: frontmatter.problems };
  const result = schema.safeParse(frontmatter.data);
  if (result.success) return { record: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => explain(issue, [], frontmatter, file));
  return { record: null, problems };
}

function explain(issue: Issue, parents: readonly PropertyKey[], frontmatter: Frontmatter, file: string): Problem[] {
  const path = [...parents, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, frontmatter, file));
  if (issue.code === 'invalid_union') return explainUnion(issue, path, frontmatter, file);
  const problem = describe(issue, frontmatter.data, path);
  return [{ file, ...frontmatter.locate(path), severity: 'error', field: path.map(String).join('.'), ...problem }];
}

function explainUnion(
  issue: Issue & { code: 'invalid_union' },
  path: readonly PropertyKey[],
  frontmatter: Frontmatter,
  file: string,
): Problem[] {
  const closest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
  return closest.flatMap((inner) => explain(inner, path, frontmatter, file));
}

function depth(issues: readonly Issue[]): number {
  return issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0) ? 0 : 1;
}

function unknownKey(key: string, path: readonly PropertyKey[], frontmatter: Frontmatter, file: string): Problem {
  return {
    file,
    ...frontmatter.locateKey(path, key),
    rule: 'record/unknown-field',
    severity: 'error',
    field: [...path.map(String), key].join('.'),
    what: 'is not a field of this record.',
    why: 'A field that nothing reads is most often a slip of the pen, and what it says would be lost.',
    fix: 'Correct its name or take it out. The guide lists the fields.',
  };
}

type Description = Pick<Problem, 'rule' | 'what' | 'why' | 'fix'>;

function describe(issue: Issue, data: unknown, path: readonly PropertyKey[]): Description {
  const value = valueAt(data, path);
  if (issue.code === 'invalid_type' && value === undefined) return missing(path);
  if (issue.code === 'invalid_type') return wrongType(issue.expected, value);
  if (issue.code === 'invalid_value') return notAllowed(issue.values, value);
  return invalid(issue, value);
}

function missing(path: readonly PropertyKey[]): Description {
  const name = String(path.at(-1));
  return {
    rule: 'record/missing-field',
    what: 'is missing.',
    why: 'Pages, citations and search rely on it.',
    fix: `Add \`${name}:\`. Where the document does not give it and the guide allows null, write null and the reason under \`missing\`.`,
  };
}

function wrongType(expected: string, value: unknown): Description {
  return {
    rule: 'record/wrong-type',
    what: `is ${kindOf(value)} where ${article(expected)} is expected.`,
    why: 'A value of another type cannot be shown or compared.',
    fix: expected === 'string' ? 'Put the value in quotation marks.' : `Write ${article(expected)}.`,
  };
}

function notAllowed(values: readonly unknown[], value: unknown): Description {
  return {
    rule: 'record/unknown-value',
    what: `is ${quote(value)}, which is not one of its values.`,
    why: 'Lists, filters and citations are made from a fixed set of values.',
    fix: `Write one of: ${values.map(String).join(', ')}.`,
  };
}

function invalid(issue: Issue, value: unknown): Description {
  const rule = issue.code === 'custom' ? (issue.params?.rule as string | undefined) : undefined;
  const shown = value === null || typeof value === 'object' ? '' : `${quote(value)} `;
  return {
    rule: rule ?? 'record/invalid-value',
    what: `${shown}${issue.message}.`,
    why: reasons[rule ?? ''] ?? 'A value that cannot be read would be shown or sorted wrongly.',
    fix: remedies[rule ?? ''] ?? 'Correct the value. The guide says what the field holds.',
  };
}

const reasons: Record<string, string> = {
  'record/null-without-reason': 'A reader should see why a document has no such detail, and that nobody forgot it.',
  'record/reason-without-null': 'A reason for something that is there would mislead.',
};

const remedies: Record<string, string> = {
  'record/null-without-reason': 'Add the reason under `missing`.',
  'record/reason-without-null': 'Take the reason out, or set the field to null.',
};

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value === null || typeof value !== 'object' ? undefined : (value as Record<PropertyKey, unknown>)[key]),
    data,
  );
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return article(Array.isArray(value) ? 'array' : typeof value);
}

const nouns: Record<string, string> = {
  array: 'a list',
  object: 'a map of fields',
  int: 'a whole number',
  boolean: 'true or false',
  string: 'text',
};

function article(type: string): string {
  return nouns[type] ?? `a ${type}`;
}

function quote(value: unknown): string {
  return `“${String(value)}”`;
}
