import { idOfDocument, makeUpDocument, type MadeUpSetting } from '../build/corpus/made-up-document.ts';

/** A document as every generator of sites reads it: Markdown with a title. */
export interface PlainDocument {
  readonly id: string;
  readonly title: string;
  /** Prose, headings, lists, a quotation, tables and notes. */
  readonly body: string;
}

/** A made-up document of the library without what only Lectern knows: its record, citations and components. */
export function plainDocument(index: number, setting: MadeUpSetting): PlainDocument {
  const source = makeUpDocument(index, setting);
  const end = source.indexOf('\n---\n', 3);
  const body = source
    .slice(end + '\n---\n'.length)
    .replace(/:cite\[([^\]]*)\]/g, '($1)')
    .replace(/^<FieldTable .*$/gm, '');
  return { id: idOfDocument(index), title: /^title: "(.*)"$/m.exec(source)?.[1] ?? '', body };
}

/** The document as a file with its title in front. */
export function fileOfDocument({ title, body }: PlainDocument): string {
  return `---\ntitle: "${title}"\n---\n${body}`;
}
