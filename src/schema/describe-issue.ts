import type { z } from 'zod';
import type { Problem } from '../problem.ts';

type Description = Pick<Problem, 'rule' | 'what' | 'why' | 'fix'>;

/** Says in sentences what zod found wrong with the value at a path of a record. */
export function describeIssue(
  issue: z.core.$ZodIssue,
  value: unknown,
  path: readonly PropertyKey[],
  mayBeNull: boolean,
): Description {
  if (value === undefined) return missing(String(path.at(-1)), mayBeNull);
  if (issue.code === 'invalid_type') return wrongType(issue.expected, value);
  if (issue.code === 'invalid_value') return notAllowed(issue.values, value);
  return invalid(issue, value);
}

function missing(name: string, mayBeNull: boolean): Description {
  const otherwise = mayBeNull ? ' Where the document does not give it, write null and the reason under `missing`.' : '';
  return {
    rule: 'record/missing-field',
    what: 'is missing.',
    why:
      name === 'reason'
        ? 'Whoever reads the settings should see what speaks for them.'
        : 'Pages, citations and search rely on it.',
    fix: `Add \`${name}:\`.${otherwise}`,
  };
}

function wrongType(expected: string, value: unknown): Description {
  return {
    rule: 'record/wrong-type',
    what: `is ${kindOf(value)} where ${nounFor(expected)} is expected.`,
    why: 'A value of another type cannot be shown or compared.',
    fix: expected === 'string' ? 'Put the value in quotation marks.' : `Write ${nounFor(expected)}.`,
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

function invalid(issue: z.core.$ZodIssue, value: unknown): Description {
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
  'topic/unknown-fact': 'Topics of one kind tell the same facts, so that readers can compare them.',
  'topic/empty-fact': 'A label without a value tells a reader nothing.',
};

const remedies: Record<string, string> = {
  'record/null-without-reason': 'Add the reason under `missing`.',
  'record/reason-without-null': 'Take the reason out, or set the field to null.',
  'topic/unknown-fact': 'Write one of these, or correct the kind of the topic.',
  'topic/empty-fact': 'Add what the document says, or take the fact out.',
};

const nouns: Record<string, string> = {
  array: 'a list',
  object: 'a map of fields',
  int: 'a whole number',
  boolean: 'true or false',
  string: 'text',
  null: 'null',
};

function kindOf(value: unknown): string {
  if (value === null) return nounFor('null');
  return nounFor(Array.isArray(value) ? 'array' : typeof value);
}

function nounFor(type: string): string {
  return nouns[type] ?? `a ${type}`;
}

function quote(value: unknown): string {
  return `“${typeof value === 'string' ? value : JSON.stringify(value)}”`;
}
