import { z } from 'zod';
import { textField } from './fields.ts';

/** A page of the guide, or the about page. Frontmatter of `content/guide/<id>.mdx` and `content/about.mdx`. */
export const pageSchema = z.strictObject({
  title: textField.describe('Title of the page.'),
  summary: textField.describe('What it helps with, in one sentence.'),
  order: z.number().optional().describe('Place in the contents of the guide, smallest first.'),
});

export type Page = z.infer<typeof pageSchema>;
