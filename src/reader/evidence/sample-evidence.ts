import type { EvidenceData } from '../../library/evidence/evidence-data.ts';
import type { Evidence } from './evidence.ts';

const citation = 'Vale, I. (1931). <i>The lamp</i>. Light Board.';

/** An invented library, for tests. */
export const sampleData: EvidenceData = {
  library: { name: 'Reading room', address: 'https://library.example/reader/' },
  title: 'The lamp',
  short: 'Vale 1931',
  citations: { apa: citation, harvard: citation, chicago: citation, oscola: 'Ines Vale, ‘The lamp’ (Light Board 1931).' },
  digestDate: '20 November 2026',
  isTextPublic: true,
  digest: { 'd-1111111': ['section 1, para 1', 'section 1, para 2'], 'd-2222222': ['section 1, para 2'] },
  text: {
    't-1111111': { section: 'section 1', unit: 'para', number: '1' },
    't-2222222': { section: 'section 1', unit: 'para', number: '2', isQuoted: true },
  },
  points: {},
};

/** A quotation and a paraphrase from it. */
export const sampleEvidence: Record<'quotation' | 'paraphrase', Evidence> = {
  quotation: {
    ...{
      kind: 'quotation',
      isQuoted: false,
      words: ['The lamp failed.', 'Boats signalled.'],
      title: 'The lamp',
      short: 'Vale 1931',
    },
    ...{
      place: 'section 1, paras 1–2',
      citations: sampleData.citations,
      library: sampleData.library,
      digestDate: '20 November 2026',
      event: null,
    },
    path: '/documents/lamps/text/#t-1111111:~:text=The%20lamp',
    link: 'https://library.example/reader/documents/lamps/text/#t-1111111:~:text=The%20lamp',
  },
  paraphrase: {
    ...{ kind: 'paraphrase', isQuoted: false, words: ['It was dark for two hours.'], title: 'The lamp', short: 'Vale 1931' },
    ...{
      place: 'section 1, para 1',
      citations: sampleData.citations,
      library: sampleData.library,
      digestDate: '20 November 2026',
      event: null,
    },
    path: '/documents/lamps/#d-1111111:~:text=It%20was',
    link: 'https://library.example/reader/documents/lamps/#d-1111111:~:text=It%20was',
  },
};
