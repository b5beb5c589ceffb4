import { z } from 'zod';
import { idField, textField } from './fields.ts';

/** What an editor decided about words that stand in one passage of a document. */
export const decisionSchema = z.strictObject({
  passage: z
    .string()
    .regex(/^[dt]-[0-9a-z-]+$/, 'is not the id of a passage')
    .describe('Id of the passage when it was decided.'),
  words: textField.describe('The words as the passage spells them, without a possessive ending.'),
  occurrence: z.int().positive().default(1).describe('Which of the places it is where the words stand in the passage, from 1.'),
  decision: z
    .union([z.enum(['accept', 'reject']), z.strictObject({ topic: idField.describe('Id of the topic that is meant.') })])
    .describe('`accept`: they mean the topic whose name they are. `reject`: they do not. Or the topic that they mean.'),
});

export type Decision = z.infer<typeof decisionSchema>;

/** The decisions on one document: `content/decisions/<id>.json`, written by the review page of `npm run dev`. */
export const decisionsSchema = z.strictObject({
  decisions: z.array(decisionSchema).describe('In the order of passages, words and occurrences.'),
});
