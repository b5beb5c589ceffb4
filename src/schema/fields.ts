import { z } from 'zod';

/** An id as it stands in file names and addresses: lower-case words of Latin letters and digits, joined by hyphens. */
export const idField = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id (lower-case letters, digits and single hyphens)');

/** ISO 8601 date whose length is its precision: `2020`, `2020-01` or `2020-01-03`. */
export const dateField = z
  .string()
  .refine(isCalendarDate, 'is not a date (write "2020", "2020-01" or "2020-01-03", in quotation marks)')
  // For the JSON Schema of exports, which cannot hold a function.
  .meta({ pattern: '^\\d{4}(?:-\\d{2}){0,2}$' });

/** Absolute address of a page on the web. */
export const urlField = z.url({ protocol: /^https?$/, error: 'is not an absolute http(s) address' });

/** Language tag of BCP 47, such as `en`, `en-GB`, `ar` or `fa`. */
export const languageField = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is not a language tag (such as "en", "en-GB" or "fa")');

/** A sentence or a name: text that is not blank. */
export const textField = z.string().regex(/\S/, 'is blank');

/** A person by family and given name, or a name that has no such parts (a body, an editorial team). */
export const nameField = z
  .strictObject({
    family: textField.optional().describe('Family name, as it sorts.'),
    given: textField.optional().describe('Given names or initials.'),
    literal: textField.optional().describe('The whole name where it has no parts, such as an organisation.'),
  })
  .refine(
    (name) => (name.literal === undefined) !== (name.family === undefined),
    'needs either `family` (with `given`) or `literal`',
  );

export type Name = z.infer<typeof nameField>;

function isCalendarDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
