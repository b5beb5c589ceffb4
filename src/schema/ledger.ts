import { z } from 'zod';

const passageIds = z.array(z.string().regex(/^[dt]-[0-9a-z-]+$/, 'is not the id of a passage'));

/** The passage ids that a document has had: `content/ledger/<id>.json`, written by `npm run ledger`. */
export const ledgerSchema = z.strictObject({
  digest: passageIds.describe('Ids of the passages of its digest, in their order, when the ledger was last written.'),
  text: passageIds.describe('The same of its full text; kept where the text is not held.'),
  moved: z.record(z.string(), z.string()).describe('For each id that is gone, the id of the passage that stands in its place.'),
  names: z
    .record(z.string(), z.record(z.string(), z.int().min(1)))
    .optional()
    .describe('For each topic how the full text writes it, and how often; kept where the text is not held.'),
});

export type Ledger = z.infer<typeof ledgerSchema>;
