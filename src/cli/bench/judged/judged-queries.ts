import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** How a query is asked. */
export const queryClasses = [
  'keywords',
  'question',
  'half-remembered',
  'name variant',
  'other script',
  'typo',
  'phrase',
  'filter',
] as const;

const document = z.string();

/** Passages of one place of a document's original, in the digest and in the full text. */
const place = z.strictObject({
  document,
  /** Locator of the place. */
  at: z.string(),
  /** Letters that the right passage holds, where others of this place do not answer the query. */
  holds: z.string().optional(),
  /** False where the digest has the place and leaves out the answer. */
  isInDigest: z.literal(false).optional(),
});

/** An entry of the references in the record of a document. */
const reference = z.strictObject({ document, reference: z.string() });

const queriesSchema = z.array(
  z.strictObject({
    id: z.string(),
    class: z.enum(queryClasses),
    /** As a reader types it. */
    query: z.string(),
    /** Everywhere that the founding library answers it. */
    answers: z.array(z.union([place, reference])).min(1),
  }),
);

/** A query on the founding library, with everything there that answers it. */
export type JudgedQuery = z.infer<typeof queriesSchema>[number];

export type Answer = JudgedQuery['answers'][number];

/** The judged queries on the founding library. Throws where the file does not have their form. */
export function readJudgedQueries(): JudgedQuery[] {
  return queriesSchema.parse(JSON.parse(readFileSync(path.join(import.meta.dirname, 'queries.json'), 'utf8')));
}
