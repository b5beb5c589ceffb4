import { z } from 'zod';
import { dateField, idField, languageField, nameField, textField, urlField } from './fields.ts';
import { nullableFields, nullsHaveReasons } from './nullable-fields.ts';
import { noteSchema, referenceSchema } from './reference.ts';

/** Kinds of document, with the words a reader sees. */
export const documentKinds = {
  briefing: 'Briefing',
  report: 'Report',
  'journal-article': 'Journal article',
  commentary: 'Commentary',
  news: 'News article',
  statement: 'Statement',
  transcript: 'Transcript',
  'web-page': 'Web page',
} as const;

export type DocumentKind = keyof typeof documentKinds;

const rightsField = z.strictObject({
  holder: textField.describe('Who holds the rights in the original.'),
  licence: textField.describe('Licence of the original, or `All rights reserved`.'),
  licenceUrl: urlField.optional().describe('Address of the licence.'),
  attribution: textField.optional().describe('The words that the licence asks for.'),
  publishText: z.boolean().describe('Whether the full text may stand in a public build. When in doubt: false.'),
});

const sourceField = z.strictObject({
  file: textField.describe('Name of the file that the text was imported from.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 (64 hexadecimal digits)')
    .describe('Checksum of that file.'),
});

const digestField = z.strictObject({
  by: textField.describe('Who wrote the digest.'),
  checkedBy: textField.nullable().describe('Who compared it with the original; null until a person has.'),
  date: dateField.describe('When it was written.'),
  omits: z.array(textField).describe('The parts of the original that the digest leaves out.'),
  adds: z
    .array(
      z.strictObject({
        words: textField.describe('The words of the digest.'),
        why: textField.describe('What they are: a count of ours, say, or a date that the place leaves open.'),
      }),
    )
    .optional()
    .describe('Numbers, dates and names of the digest that do not stand in the places it gives; `npm run verify` lists them.'),
});

const correctionField = z.strictObject({
  date: dateField.describe('When the digest was corrected.'),
  text: textField.describe('What it said and what it says, in whole sentences.'),
  passage: z
    .string()
    .regex(/^d-[0-9a-z-]+$/, 'is not the id of a passage of the digest')
    .optional()
    .describe('Id of the passage that was corrected, as it stands in its address (`d-1v6s2tt`).'),
});

const missingField = z
  .partialRecord(z.enum(nullableFields), textField)
  .describe('For each field that is null: why the document does not give it.');

/** The record of a document: what it is, who made it, what may be done with it. Frontmatter of `content/documents/<id>.mdx`. */
export const documentSchema = z
  .strictObject({
    title: textField.nullable().describe('Title as printed; null with a reason where the copy prints none.'),
    suppliedTitle: textField.optional().describe('A descriptive title of ours, shown in square brackets where `title` is null.'),
    authors: z.array(nameField).min(1, 'is empty').nullable().describe('Authors as printed, in order.'),
    publisher: textField.nullable().describe('Who published it.'),
    container: textField.nullable().describe('Journal, newspaper, site or series it appeared in.'),
    kind: z.enum(Object.keys(documentKinds) as [DocumentKind, ...DocumentKind[]]).describe('What kind of document it is.'),
    series: z
      .strictObject({ name: textField.describe('Name of the series.'), number: textField.describe('Number within it.') })
      .optional()
      .describe('Series and number, such as CBP 8758.'),
    date: dateField.nullable().describe('Date of publication; its length is its precision: year, month or day.'),
    language: languageField.describe('Language of the document.'),
    url: urlField.nullable().describe('Where the original can be read.'),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, 'is not a DOI (such as 10.1000/182)')
      .optional()
      .describe('DOI, without address.'),
    summary: textField.describe('What it says, in one or two sentences of our own.'),
    note: textField.optional().describe("Cataloguer's note: what can be inferred of a missing date or author, and from what."),
    missing: missingField.optional(),
    rights: rightsField.describe('Rights in the original.'),
    source: sourceField.optional().describe('The file that the full text comes from.'),
    digest: digestField.optional().describe('Who wrote the digest, when, and what it leaves out. Absent where there is none.'),
    corrections: z.array(correctionField).optional().describe('What was wrong in the digest, the latest correction last.'),
    references: z.array(referenceSchema).optional().describe('The sources that the document cites.'),
    notes: z.array(noteSchema).optional().describe('Its numbered notes.'),
    formerly: z.array(idField).optional().describe('Earlier ids of this document; their addresses lead here.'),
  })
  .check(...nullsHaveReasons);

export type DocumentRecord = z.infer<typeof documentSchema>;
