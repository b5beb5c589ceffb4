import type { EvidenceData } from '../../library/evidence/evidence-data.ts';
import type { SummaryData } from '../../library/evidence/summary-data.ts';
import type { Evidence, EvidenceSource } from './evidence.ts';

const citation = 'Vale, I. (1931). <i>The lamp</i>. Light Board.';
const fog = 'Orr, T. (1930). <i>Fog</i>. Signal.';

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

/** What an invented library says of a topic. */
export const sampleSummary: SummaryData = {
  library: sampleData.library,
  name: 'Farpoint Light',
  sources: {
    lamps: { short: 'Vale 1931', citations: sampleData.citations },
    fog: {
      short: 'Orr 1930',
      citations: { apa: fog, harvard: fog, chicago: fog, oscola: 'T Orr, ‘Fog’ (Signal 1930).' },
    },
  },
  passages: {
    'p-1111111': [
      { document: 'lamps', place: 'section 1, para 1' },
      { document: 'fog', place: '' },
      { document: 'lamps', place: 'section 1, para 2' },
    ],
    'fact-1111111': [{ document: 'lamps', place: 'section 1, para 1' }],
  },
};

const shared = { library: sampleData.library, isQuoted: false } as const;
const paths = {
  quotation: 'documents/lamps/text/#t-1111111:~:text=The%20lamp',
  paraphrase: 'documents/lamps/#d-1111111:~:text=It%20was',
  summary: 'topics/farpoint-light/#p-1111111:~:text=A%20light',
};
const address = 'https://library.example/reader/';

/** A quotation and a paraphrase from it, and a summary. */
export const sampleEvidence: Record<'quotation' | 'paraphrase' | 'summary', Evidence> = {
  quotation: {
    ...{ ...shared, part: 'text', subject: 'The lamp', words: ['The lamp failed.', 'Boats signalled.'] },
    sources: [{ short: 'Vale 1931', place: 'section 1, paras 1–2', citations: sampleData.citations }],
    ...{ digestDate: '20 November 2026', path: `/${paths.quotation}`, link: `${address}${paths.quotation}` },
  },
  paraphrase: {
    ...{ ...shared, part: 'digest', subject: 'The lamp', words: ['It was dark for two hours.'] },
    sources: [{ short: 'Vale 1931', place: 'section 1, para 1', citations: sampleData.citations }],
    ...{ digestDate: '20 November 2026', path: `/${paths.paraphrase}`, link: `${address}${paths.paraphrase}` },
  },
  summary: {
    ...{ ...shared, part: 'introduction', subject: 'Farpoint Light', words: ['A light in the fog, dark for two hours.'] },
    sources: [
      { ...sampleSummary.sources.lamps, place: 'section 1, paras 1–2' },
      { ...sampleSummary.sources.fog, place: '' },
    ] as EvidenceSource[],
    ...{ digestDate: null, path: `/${paths.summary}`, link: `${address}${paths.summary}` },
  },
};
