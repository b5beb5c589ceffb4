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
  /** Where the words stand: author and year, places, and for a paraphrase what of the library it comes from. */
  readonly note: string;
  readonly link: string;
}

/** Arranges kept evidence as a brief. `made` is the day, in words. */
export function outlineBrief(tray: readonly KeptEvidence[], style: CitationStyle, made: string): Brief {
  const originals = tray.flatMap(({ sources }) => sources.map(({ citations }) => citations[style]));
  const cited = new Map(originals.map((citation) => [citation, citationRuns(citation, '')]));
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
  const { part, note, link } = kept;
  return {
    ...{ number: index + 1, isQuotation: part === 'text', link },
    remark: note.split(/\n+/).filter((line) => line.trim() !== ''),
    words: wordsAsGiven(kept),
    note: [whereOf(kept), paraphraseOf(kept)].filter(Boolean).join(' '),
  };
}

function whereOf({ isQuoted, sources }: KeptEvidence): string {
  const places = sources.map(({ short, place }) => [short, place].filter(Boolean).join(', ')).join('; ');
  return places && `${isQuoted ? 'Quoted in ' : ''}${places}.`;
}

function paraphraseOf({ part, subject, library: { name }, digestDate }: KeptEvidence): string {
  switch (part) {
    case 'text':
      return '';
    case 'digest':
      return `As paraphrased in ${[`${name}’s digest`, digestDate].filter(Boolean).join(', ')}.`;
    case 'accounts':
      return `As paraphrased in ${name}’s comparison of accounts of “${subject}”.`;
    case 'introduction':
      return `As summarised in ${name}’s introduction to “${subject}”.`;
    case 'facts':
      return `As summarised in ${name}’s facts on “${subject}”.`;
  }
}
