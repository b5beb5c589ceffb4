import { dateInWords, titleOf } from '../documents/describe-document.ts';
import type { Library, LibraryDocument } from '../library.ts';
import { citeOriginal } from './cite-original.ts';
import { locatorInWords } from './locator-in-words.ts';
import { nearestPoints } from './nearest-points.ts';
import { placeOfPassage, type OriginalPlace } from './place-of-passage.ts';
import type { CitedOriginal } from './summary-data.ts';

/** What is needed to cite passages of a document: a data file of the site, loaded when a reader copies one. */
export interface EvidenceData extends CitedOriginal {
  readonly library: { readonly name: string; readonly address: string };
  readonly title: string;
  /** When the digest was written, in words; null where the record does not say it. */
  readonly digestDate: string | null;
  /** Whether the public reader shows the full text. */
  readonly isTextPublic: boolean;
  /** Places of the original that passages of the digest give, in their order, in words. */
  readonly digest: Readonly<Record<string, readonly string[]>>;
  readonly text: Readonly<Record<string, EvidencePlace>>;
  /** Where the full text is not public: the nearest point of the digest for each passage of the text. */
  readonly points: Readonly<Record<string, string>>;
}

/** A passage of the full text; without section, unit and number where the original's terms cannot name it. */
export interface EvidencePlace extends Partial<OriginalPlace> {
  /** True where the document quotes the words from elsewhere. */
  readonly isQuoted?: true;
}

/** Gathers it. Of a text that this build does not hold there is nothing in it. */
export function evidenceData(document: LibraryDocument, { settings }: Pick<Library, 'settings'>): EvidenceData {
  const { record, summary, text } = document;
  const isTextPublic = record.rights.publishText;
  return {
    library: { name: settings.name, address: settings.address },
    title: titleOf(record),
    ...citeOriginal(document),
    digestDate: record.digest ? dateInWords(record.digest.date) : null,
    isTextPublic,
    digest: Object.fromEntries(
      (summary?.passages ?? []).map(({ id, locators }) => [id, locators.map((at) => locatorInWords(at, text?.headings ?? []))]),
    ),
    text: Object.fromEntries(
      (text?.passages ?? []).map((passage) => [
        passage.id,
        { ...(text && placeOfPassage(passage, text)), ...(passage.kind === 'quotation' && { isQuoted: true }) },
      ]),
    ),
    points: text && summary && !isTextPublic ? Object.fromEntries(nearestPoints(summary, text)) : {},
  };
}
