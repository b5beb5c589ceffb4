import { z } from 'zod';
import { dateField, idField, languageField, nameField, textField, urlField } from './fields.ts';

const misprintField = z
  .strictObject({
    field: z.enum(['issued', 'title', 'author', 'page']).describe('The field of this reference that is misprinted.'),
    evident: textField.describe('What it must evidently be.'),
    why: textField.describe('What shows that it is a misprint, in one sentence.'),
  })
  .describe('A fault in the source as it is printed. It is shown beside the printed value, which stays as it is.');

/** A source that a document cites, in the terms of CSL-JSON with dates as ISO 8601. */
export const referenceSchema = z.strictObject({
  id: idField.describe('Id within the document, such as `rubin-2020`.'),
  type: z
    .enum([
      'article-journal',
      'article-magazine',
      'article-newspaper',
      'book',
      'chapter',
      'legislation',
      'post-weblog',
      'report',
      'speech',
      'treaty',
      'webpage',
    ])
    .describe('Type of the source, as CSL names it.'),
  title: textField.describe('Title as the document prints it.'),
  author: z.array(nameField).optional().describe('Authors, in order.'),
  issued: dateField.optional().describe('Date of the source as the document prints it.'),
  'container-title': textField.optional().describe('Journal, newspaper or site it appeared in.'),
  publisher: textField.optional().describe('Who published it.'),
  number: textField.optional().describe('Number within a series.'),
  volume: textField.optional().describe('Volume.'),
  issue: textField.optional().describe('Issue.'),
  page: textField.optional().describe('Pages, such as `31-51`.'),
  URL: urlField.optional().describe('Address, where the document prints one.'),
  accessed: dateField.optional().describe('When the authors of the document last opened it.'),
  language: languageField.optional().describe('Language of the source, where it is not that of the document.'),
  list: textField.optional().describe('Heading of the list it stands in, where the document has more than one.'),
  misprints: z.array(misprintField).optional().describe('Evident faults of the reference as printed.'),
});

export type Reference = z.infer<typeof referenceSchema>;

/** A numbered note of a document: where its marker stands and what it points to. */
export const noteSchema = z.strictObject({
  number: z.int().min(1, 'is less than 1').describe('Number of the note as printed.'),
  at: textField.describe('Locator of the passage that carries its marker.'),
  cites: z.array(idField).describe('Ids of the references it points to.'),
  ibid: z.boolean().optional().describe('True where the note prints "Ibid." and means the source before it.'),
  remark: textField.optional().describe('What a reader should know of this note, in our own words.'),
});
