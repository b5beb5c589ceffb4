import type { Problem } from '../../problem.ts';
import type { DocumentRecord } from '../../schema/document.ts';
import type { Content, Entry } from '../content/content.ts';
import { fieldProblem } from '../content/entry-problem.ts';
import { isBefore } from './compare-dates.ts';

/** Corrections of digests: passages that are not there, and dates before the digest was written. */
export function checkCorrections({ documents, ledgers }: Pick<Content, 'documents' | 'ledgers'>): Problem[] {
  return documents.flatMap((entry) => {
    const { corrections = [], digest } = entry.record;
    if (corrections.length === 0) return [];
    const known = new Set([...entry.body.passages.map(({ id }) => id), ...Object.keys(ledgers.get(entry.id)?.moved ?? {})]);
    return corrections.flatMap(({ date, passage }, index) => [
      ...(passage === undefined || known.has(passage) ? [] : [unknownPassage(entry, passage, index)]),
      ...(digest && isBefore(date, digest.date) ? [tooEarly(entry, date, digest.date, index)] : []),
    ]);
  });
}

function unknownPassage(entry: Entry<DocumentRecord>, passage: string, index: number): Problem {
  return fieldProblem(entry, ['corrections', index, 'passage'], {
    rule: 'digest/unknown-passage',
    severity: 'warning',
    what: `There is no passage ${passage} in the digest, and the ledger knows of none.`,
    why: 'A reader of the correction cannot see what was corrected.',
    fix: 'Write the id that stands behind the # in the address of the passage. Run `npm run ledger` after a digest has changed.',
  });
}

function tooEarly(entry: Entry<DocumentRecord>, date: string, written: string, index: number): Problem {
  return fieldProblem(entry, ['corrections', index, 'date'], {
    rule: 'record/contradicting-dates',
    severity: 'warning',
    what: `The correction is of ${date}, before the digest of ${written}.`,
    why: 'Both cannot be right, and a reader is to see when the page said what.',
    fix: 'Correct the one that is wrong. `date` under `digest` is when it was first written.',
  });
}
