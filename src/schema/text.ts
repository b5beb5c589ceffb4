import { z } from 'zod';
import { textField } from './fields.ts';

/** What the importer writes above a full text. Frontmatter of `content/texts/<id>.mdx`; never edited by hand. */
export const textSchema = z.strictObject({
  source: z.strictObject({
    file: textField.describe('Name of the file that the text was imported from.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 (64 hexadecimal digits)')
      .describe('Checksum of that file.'),
  }),
  importer: z.int().min(1, 'is less than 1').describe('Version of the importer that wrote the text.'),
});

export type Text = z.infer<typeof textSchema>;
