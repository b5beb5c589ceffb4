import { z } from 'zod';
import { dateField, idField, textField } from './fields.ts';

/** A document that was taken back: `content/withdrawn/<id>.yaml`, written by `npm run withdraw`. Its addresses tell of it. */
export const withdrawnSchema = z.strictObject({
  title: textField.nullable().describe('Its title, or null where even that is not to be shown.'),
  date: dateField.describe('When it was withdrawn.'),
  reason: textField.optional().describe('Why, as readers are told. Absent where it is not told.'),
  formerly: z.array(idField).optional().describe('Earlier ids of the document.'),
  addresses: z
    .array(z.string().regex(/^\/(?:[a-z0-9][a-z0-9._-]*\/)*(?:[a-z0-9][a-z0-9._-]*)?$/, 'is not the path of a page or file'))
    .describe('Paths of the site that held something of it.'),
});

export type Withdrawn = z.infer<typeof withdrawnSchema>;
