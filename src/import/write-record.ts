import type { DocumentKind, DocumentRecord } from '../schema/document.ts';
import type { Reference } from '../schema/reference.ts';
import type { RecordEvidence } from './draft.ts';
import { writeYaml } from './write-yaml.ts';

/** What a library says of newly imported documents. */
export interface RecordDefaults {
  readonly licence: string;
  readonly publishText: boolean;
  readonly language: string;
}

const reasons = {
  title: 'The copy prints no title.',
  authors: 'The copy names no author.',
  publisher: 'The copy names no publisher that the import recognises.',
  container: 'The copy names no journal, newspaper or site that the import recognises.',
  date: 'The copy prints no date that the import recognises.',
  url: 'The copy does not print its own address.',
} as const;

/** The record of a document that the library did not have: what the document prints, and null with the reason for the rest. */
export function recordOf(
  found: RecordEvidence,
  source: { readonly file: string; readonly sha256: string },
  defaults: RecordDefaults,
  references: readonly Reference[] = [],
  kind: DocumentKind = 'web-page',
): DocumentRecord {
  const evidence = whatIsPrinted(found);
  const nullable = {
    title: evidence.title?.value ?? null,
    authors: evidence.authors ? [...evidence.authors.value] : null,
    publisher: evidence.publisher?.value ?? null,
    container: evidence.container?.value ?? null,
    date: evidence.date?.value ?? null,
    url: evidence.url?.value ?? null,
  };
  const { title, authors, publisher, container, date, url } = nullable;
  const missing = Object.fromEntries(
    Object.entries(reasons).filter(([field]) => nullable[field as keyof typeof reasons] === null),
  );
  return {
    title,
    ...(title === null && { suppliedTitle: `Untitled document, imported from ${source.file}` }),
    ...{ authors, publisher, container },
    kind: evidence.kind?.value ?? kind,
    ...(evidence.series && { series: evidence.series.value }),
    ...{ date, language: evidence.language?.value ?? defaults.language, url },
    ...(evidence.doi && { doi: evidence.doi.value }),
    summary: `Imported from ${source.file}; nobody has written a summary yet.`,
    missing,
    rights: { holder: publisher ?? container ?? 'Not stated', licence: defaults.licence, publishText: defaults.publishText },
    source: { file: source.file, sha256: source.sha256 },
    ...(references.length > 0 && { references: [...references] }),
  };
}

/** What is less sure than this (who made a file, and when) is in the receipt, but no record is made of it. */
const leastConfidence = 0.5;

function whatIsPrinted(found: RecordEvidence): RecordEvidence {
  const fields = Object.entries<{ readonly confidence: number }>({ ...found });
  return Object.fromEntries(fields.filter(([, { confidence }]) => confidence >= leastConfidence));
}

/** The file of a record without a digest. */
export function writeRecord(record: DocumentRecord): string {
  return `---\n${writeYaml(record)}---\n`;
}
