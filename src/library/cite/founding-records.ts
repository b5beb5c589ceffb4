import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { documentSchema, type DocumentRecord } from '../../schema/document.ts';
import { readFrontmatter } from '../../schema/read-frontmatter.ts';

const folder = path.join(import.meta.dirname, '../../../content/documents');

/** The records of the founding library, for the tests of what is made from records. */
export const foundingRecords: readonly { readonly id: string; readonly record: DocumentRecord }[] = readdirSync(folder)
  .toSorted()
  .map((file) => {
    const { data } = readFrontmatter(readFileSync(path.join(folder, file), 'utf8'), file);
    return { id: path.basename(file, '.mdx'), record: documentSchema.parse(data) };
  });
