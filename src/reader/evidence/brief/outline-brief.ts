import type { CitationStyle } from '../../../library/cite/citation-styles.ts';
import { citationRuns, wordsOf, type Run } from '../citation-runs.ts';
import type { KeptEvidence } from '../kept-evidence.ts';
import { wordsAsGiven } from '../source-of.ts';

/** A cited brief, before it is written in a format. */
export interface Brief {
  readonly title: string;
  /** What it holds, from where, and when it was made. */
  readonly about: string;
  readonly points: readonly BriefPoint[];
  /** The works it stands on, in a style, in the order of the alphabet. */
  readonly sources: readonly (readonly Run[])[];
}

/** One passage with what its reader says of it. Its number is that of its note. */
export interface BriefPoint {
  readonly number: number;
  /** The reader's own words, paragraph by paragraph. */
  readonly remark: readonly string[];
  /** The passage, as it is given: a quotation in quotation marks, a paraphrase named as one. */
  readonly words: readonly string[];
  readonly isQuotation: boolean;
  /** Where the words stand: author and year, place, and for a paraphrase the digest. */
  readonly note: string;
  readonly link: string;
}

/** Arranges kept evidence as a brief. `made` is the day, in words. */
export function outlineBrief(tray: readonly KeptEvidence[], style: CitationStyle, made: string): Brief {
  const cited = new Map(tray.map(({ citations }) => [citations[style], citationRuns(citations[style], '')]));
  const libraries = [...new Set(tray.map(({ library }) => library.name))].join(' and ');
  const count = tray.length === 1 ? '1 passage' : `${String(tray.length)} passages`;
  return {
    title: 'Evidence brief',
    about: `${count} from ${cited.size === 1 ? '1 document' : `${String(cited.size)} documents`}, collected in ${libraries}. Made on ${made}.`,
    points: tray.map(pointOf),
    sources: [...cited.values()].sort((a, b) => wordsOf(a).localeCompare(wordsOf(b), 'en')),
  };
}

function pointOf(kept: KeptEvidence, index: number): BriefPoint {
  const { kind, isQuoted, note, link, short, place } = kept;
  const isQuotation = kind === 'quotation';
  const where = [`${isQuoted ? 'Quoted in ' : ''}${short}`, place].filter(Boolean).join(', ');
  return {
    ...{ number: index + 1, isQuotation, link },
    remark: note.split(/\n+/).filter((line) => line.trim() !== ''),
    words: wordsAsGiven(kept),
    note: `${where}.${isQuotation ? '' : ` As paraphrased in ${paraphraseOf(kept)}.`}`,
  };
}

function paraphraseOf({ library, digestDate, event }: KeptEvidence): string {
  if (event !== null) return `${library.name}’s comparison of accounts of “${event}”`;
  return [`${library.name}’s digest`, digestDate].filter(Boolean).join(', ');
}
