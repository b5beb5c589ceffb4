import type { z } from 'zod';
import { decisionSchema } from '../schema/decisions.ts';
import { idField } from '../schema/fields.ts';

/** A decision that is made, changed or (`decision: null`) taken back. */
export const decisionChangeSchema = decisionSchema.extend({
  document: idField.describe('Id of the document.'),
  decision: decisionSchema.shape.decision.nullable(),
});

export type DecisionChange = z.infer<typeof decisionChangeSchema>;
