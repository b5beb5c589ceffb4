import { z } from 'zod';

/** Fields that may be null, each only with its reason in `missing`. */
export const nullableFields = ['title', 'authors', 'publisher', 'container', 'date', 'url'] as const;

export type NullableField = (typeof nullableFields)[number];

type Reasoned = Readonly<Partial<Record<NullableField, unknown>>> & {
  readonly missing?: Readonly<Record<string, string>> | undefined;
};

/** Has zod run a check also where other fields are wrong, so that all faults are told at once. */
const always = { when: ({ value }: { readonly value: unknown }) => typeof value === 'object' && value !== null };

/** Checks that a null has a reason, and a reason its null. */
export const nullsHaveReasons = nullableFields.flatMap((field) => [needsReason(field), needsNull(field)]);

function needsReason(field: NullableField) {
  const params = { rule: 'record/null-without-reason' };
  const hasReason = (record: Reasoned): boolean => record[field] !== null || Boolean(record.missing?.[field]);
  return z.refine<Reasoned>(hasReason, { path: [field], error: 'is null without a reason', params, ...always });
}

function needsNull(field: NullableField) {
  const params = { rule: 'record/reason-without-null' };
  const isNull = (record: Reasoned): boolean => (record[field] ?? null) === null || !record.missing?.[field];
  return z.refine<Reasoned>(isNull, {
    path: ['missing', field],
    error: 'gives a reason for a field that has a value',
    params,
    ...always,
  });
}
