import { flag, type Collected } from '../tree/collected.ts';
import type { OpenDocument } from './open-document.ts';

const features: readonly (readonly [RegExp, string, string])[] = [
  [
    /<(?:[\w.-]+:)?(?:ins|del|moveFrom|moveTo)\s/,
    'docx/tracked-changes',
    'The document has tracked changes; it was read as if all of them were accepted.',
  ],
  [
    /officeDocument\/(?:2006\/)?math[\s\S]*<(?:[\w.-]+:)?oMath/,
    'docx/equation',
    'Equations were read as a row of letters and numbers; compare them with the original.',
  ],
  [
    /\/(?:chart|diagram)(?:\/main)?"/,
    'docx/chart',
    'The document has charts or diagrams that are not pictures; they are not imported.',
  ],
  [
    /<(?:[\w.-]+:)?altChunk\b/,
    'docx/inserted-file',
    'Another file is inserted into the document as a whole; it is not imported.',
  ],
];

/** Flags what a document has that cannot be imported as it is. */
export function flagFeatures({ words }: OpenDocument, into: Collected): void {
  for (const [pattern, rule, what] of features) if (words.some((xml) => pattern.test(xml))) flag(into, 0, rule, what);
}
