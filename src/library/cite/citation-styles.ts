/** The styles that citations are written in, with what readers know them by and the form of the style that is given. */
export const citationStyles = {
  apa: { label: 'APA', edition: 'APA, 7th edition: an entry of the reference list' },
  harvard: { label: 'Harvard', edition: 'Harvard as Cite Them Right has it, 12th edition: an entry of the reference list' },
  chicago: { label: 'Chicago', edition: 'Chicago, 17th edition, notes and bibliography: an entry of the bibliography' },
  oscola: { label: 'OSCOLA', edition: 'OSCOLA, 4th edition: a footnote' },
} as const;

export type CitationStyle = keyof typeof citationStyles;

/** All styles, in the order that readers see. */
export const citationStyleIds = Object.keys(citationStyles) as CitationStyle[];
