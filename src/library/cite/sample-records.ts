import { documentSchema, type DocumentRecord } from '../../schema/document.ts';

const missing = {
  title: 'No heading.',
  authors: 'No name.',
  publisher: 'None.',
  container: 'None.',
  date: 'None.',
  url: 'None.',
};
const rights = { holder: 'Not stated', licence: 'All rights reserved', publishText: false };

/** Invented works of every kind and with every quirk, for the tests of what is made from records. */
export const sampleRecords: readonly { readonly id: string; readonly record: DocumentRecord }[] = Object.entries({
  'tide-tables': sample('report', {
    title: 'Tide tables for a quiet coast',
    authors: [{ family: 'Lind', given: 'Ada' }],
    publisher: 'Coast Institute',
    series: { name: 'Harbour Papers', number: '12' },
    date: '2021',
  }),
  'salt-roads': sample('report', {
    title: 'Salt roads: a second look',
    authors: [
      { family: 'Okafor', given: 'Chidi B.' },
      { family: 'Pereira', given: 'Inês' },
    ],
    publisher: 'Institute of Inland Trade',
    date: '2019-11-04',
    doi: '10.1234/salt.roads',
  }),
  'board-on-lamps': sample('report', {
    title: 'Annual account of the lamps',
    authors: [{ literal: 'Coastal Light Board' }],
    publisher: 'Coastal Light Board',
    date: '1931-04',
    url: 'https://lights.example/accounts/1931',
  }),
  'unsigned-survey': sample('report', {
    title: 'Survey of the northern wells',
    publisher: 'Ministry of Water',
    date: '2008-06',
  }),
  'three-hands': sample('report', {
    title: 'What three hands wrote',
    authors: [
      { family: 'Abe', given: 'Kei' },
      { family: 'Brandt', given: 'Lotte' },
      { family: 'Cole', given: 'Maya' },
    ],
    date: '2015-02-28',
    url: 'https://example.org/three-hands',
  }),
  'four-hands': sample('briefing', {
    title: 'Ferries after the storm',
    authors: [
      { family: 'Abe', given: 'Kei' },
      { family: 'Brandt', given: 'Lotte' },
      { family: 'Cole', given: 'Maya' },
      { family: 'Diaz', given: 'Nico' },
    ],
    publisher: 'Assembly Library',
    series: { name: 'Assembly Briefing', number: 'AB 41' },
    date: '2022-03-09',
    url: 'https://assembly.example/ab41',
  }),
  'untitled-briefing': sample('briefing', {
    title: null,
    suppliedTitle: 'Untitled briefing on dredging',
    authors: [{ literal: 'Harbour Office' }],
    date: '2001',
  }),
  'reed-beds': sample('journal-article', {
    title: 'Reed beds and the price of fish',
    authors: [
      { family: 'Novák', given: 'Jiří' },
      { family: 'de Vries', given: 'Anna-Maria' },
    ],
    container: 'Journal of Shallow Waters',
    date: '2017',
    doi: '10.5555/reed-beds',
  }),
  'eleven-authors': sample('journal-article', {
    title: 'A count of terns',
    authors: people(11),
    container: 'Annals of the Shore',
    date: '2012-08',
  }),
  'many-authors': sample('journal-article', {
    title: 'Every tide at once',
    authors: people(22),
    container: 'Annals of the Shore',
    date: '2020',
    url: 'https://annals.example/tides',
  }),
  'who-asked': sample('journal-article', {
    title: 'Who asked the ferryman?',
    authors: [{ family: 'Sato' }],
    container: 'River Review',
  }),
  'site-comment': sample('commentary', {
    title: 'The bridge nobody wanted',
    authors: [{ family: 'Haddad', given: 'Rima' }],
    container: 'Span & Cable',
    date: '2023-05-01',
    url: 'https://span.example/bridge?id=7&lang=en',
  }),
  'unsigned-comment': sample('commentary', { title: 'Against the toll', container: 'The Causeway' }),
  'quoted-news': sample('news', {
    title: 'Mayor says ‘never’ to the ferry’s “floating bar”',
    authors: [{ family: 'O’Neill', given: 'J. P.' }],
    container: 'The Farpoint Signal',
    date: '1998-12-31',
  }),
  'unsigned-news': sample('news', {
    title: 'Fog closes the reef!',
    container: 'The Farpoint Signal',
    date: '1930-11',
    url: 'https://signal.example/fog',
  }),
  'untitled-news': sample('news', { title: null, container: 'Daily Quay' }),
  'board-statement': sample('statement', {
    title: 'Statement on the night of 9 March',
    authors: [{ literal: 'Coastal Light Board' }],
    date: '1931-03-12',
    url: 'https://lights.example/statement',
  }),
  'bare-statement': sample('statement', { title: null }),
  'keeper-hearing': sample('transcript', {
    title: 'Hearing of Keeper Sorrel',
    authors: [{ family: 'Sorrel', given: 'Edmund' }],
    publisher: 'Court of Inquiry',
    date: '1931-04-20',
  }),
  'about-us': sample('web-page', {
    title: 'About the light',
    authors: [{ literal: 'Farpoint Trust' }],
    container: 'Farpoint Trust',
    url: 'https://farpoint.example/about',
  }),
  'persian-page': sample('web-page', {
    title: 'چراغ دریایی',
    authors: [{ family: 'رضایی', given: 'مریم' }],
    container: 'دریا',
    date: '2020-01-03',
    language: 'fa',
    url: 'https://darya.example/cheragh',
  }),
  'special-characters': sample('web-page', {
    title: '100 % of {nothing} costs $5 & more_or_less #1 ~ 2^3 \\ "so to speak"',
    authors: [{ family: 'van der Berg', given: 'Jean-Claude' }],
    publisher: 'Reeds, Sons & Co.',
    date: '2024-02-29',
  }),
  hostile: sample('web-page', {
    title: '</title><script>alert("1")</script> ]]> --> & TY  - JOUR',
    authors: [{ literal: '"><img src=x onerror=alert(1)>' }],
    container: "'; } @book{x, title={y}}",
    date: '2024',
  }),
}).map(([id, record]) => ({ id, record }));

/** The sample of an id. Throws where there is none. */
export function sampleRecord(id: string): DocumentRecord {
  const found = sampleRecords.find((sample) => sample.id === id);
  if (!found) throw new Error(`There is no sample ${id}.`);
  return found.record;
}

type Fields = Partial<Omit<DocumentRecord, 'kind' | 'missing' | 'rights'>>;

/** A record with reasons for all that it leaves out. Throws where the schema refuses it. */
function sample(kind: DocumentRecord['kind'], fields: Fields): DocumentRecord {
  const empty = { title: null, authors: null, publisher: null, container: null, date: null, url: null };
  const record = { ...empty, language: 'en-GB', summary: 'Invented.', ...fields };
  const reasons = Object.entries(missing).filter(([field]) => record[field as keyof typeof missing] === null);
  return documentSchema.parse({ ...record, kind, rights, missing: Object.fromEntries(reasons) });
}

/** As many people, with the letters of the alphabet for names. */
function people(count: number): { family: string; given: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const letter = String.fromCharCode(65 + index);
    return { family: `${letter}rden`, given: `${letter}my` };
  });
}
