import { z } from 'zod';
import type { Problem } from '../problem.ts';
import { describeIssue } from './describe-issue.ts';
import type { Frontmatter } from './read-frontmatter.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What checking a record gives: the typed record, or everything wrong with it. */
export type Checked<T> =
  { readonly record: T; readonly problems: readonly [] } | { readonly record: null; readonly problems: readonly Problem[] };

/** Checks frontmatter against a schema. All faults of the record are told at once, each with its place in `file`. */
export function checkRecord<T>(schema: z.ZodType<T>, frontmatter: Frontmatter, file: string): Checked<T> {
  if (frontmatter.problems.length > 0) return { record: null, problems: frontmatter.problems };
  const result = schema.safeParse(frontmatter.data);
  if (result.success) return { record: result.data, problems: [] };
  const told = result.error.issues.flatMap((issue) => flatten(issue, []));
  return { record: null, problems: told.map((issue) => toProblem(issue, schema, frontmatter, file)) };
}

/** One fault of one field; a key that is not known is a fault of its own. */
interface Told {
  readonly issue: Issue;
  readonly path: Path;
  readonly unknownKey?: string;
}

/** Of a field that may be one thing or another, the faults of the reading that comes closest are told. */
function flatten(issue: Issue, parents: Path): Told[] {
  const path = [...parents, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((unknownKey) => ({ issue, path, unknownKey }));
  if (issue.code !== 'invalid_union') return [{ issue, path }];
  const readings = [...issue.errors].sort((a, b) => closeness(b) - closeness(a));
  return (readings[0] ?? []).flatMap((inner) => flatten(inner, path));
}

function closeness(issues: readonly Issue[]): number {
  return issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0) ? 0 : 1;
}

function toProblem({ issue, path, unknownKey }: Told, schema: z.ZodType, frontmatter: Frontmatter, file: string): Problem {
  if (unknownKey !== undefined) return unknownField(unknownKey, path, frontmatter, file);
  const description = describeIssue(issue, valueAt(frontmatter.data, path), path, mayBeNull(schema, path));
  return { file, ...frontmatter.locate(path), severity: 'error', field: path.map(String).join('.'), ...description };
}

function unknownField(key: string, path: Path, frontmatter: Frontmatter, file: string): Problem {
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

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value === null || typeof value !== 'object' ? undefined : (value as Record<PropertyKey, unknown>)[key]),
    data,
  );
}

/** True for a field of the record itself that may be null. */
function mayBeNull(schema: z.ZodType, path: Path): boolean {
  if (!(schema instanceof z.ZodObject) || path.length !== 1) return false;
  return (schema.shape as Record<string, unknown>)[String(path[0])] instanceof z.ZodNullable;
}
