import { keepsPagesWhole, type Rules } from './rule.ts';

const unread = { severity: 'error', fixed: keepsPagesWhole } as const;

/** Rules for records: the part at the top of a file, and the files that are nothing but a record. */
export const recordRules: Rules = {
  'record/no-frontmatter': {
    ...unread,
    finds: 'A file that does not begin with its record.',
    example: 'The keepers and their lamps.',
  },
  'record/broken-yaml': { ...unread, finds: 'YAML that cannot be read.', example: 'title: On lamps: a report' },
  'record/invalid-id': { ...unread, finds: 'A file whose name is no id.', example: 'documents/Old_Lamps.mdx' },
  'record/missing-field': { ...unread, finds: 'A required field that is not there.', example: 'kind: place' },
  'record/wrong-type': { ...unread, finds: 'A value of the wrong type, such as a number for words.', example: 'title: 1902' },
  'record/unknown-value': {
    ...unread,
    finds: 'A value that is none of those the field may have.',
    example: 'kind: memo',
  },
  'record/invalid-value': {
    ...unread,
    finds: 'A value that cannot be what the field holds, such as a date that is none.',
    example: 'date: 4 March 1902',
  },
  'record/unknown-field': { ...unread, finds: 'A field that no record of this kind has.', example: 'languge: fr' },
  'record/null-without-reason': {
    ...unread,
    finds: 'A detail that the document does not give, without the reason under `missing`.',
    example: 'publisher: null',
  },
  'record/reason-without-null': {
    ...unread,
    finds: 'A reason under `missing` for a field that has a value.',
    example: 'missing: { container: It stands alone., date: It prints none. }',
  },
  'record/duplicate-id': {
    ...unread,
    finds: 'An id, or an earlier id, that something else of the kind has.',
    example: 'formerly: [lamps]',
  },
  'record/withdrawn-id': {
    ...unread,
    finds: 'An id, or an earlier id, of a document that was withdrawn.',
    example: 'formerly: [oil-report]',
  },
  'record/duplicate-note': {
    severity: 'error',
    finds: 'Two notes of one record with the same number.',
    example: '- { number: 1, at: para 2, cites: [] }',
  },
  'record/unknown-reference': {
    ...unread,
    finds: 'A note that cites a reference which its record does not list.',
    example: 'notes: [{ number: 1, at: para 1, cites: [rook-1901] }]',
  },
  'record/unused-reference': {
    severity: 'warning',
    finds: 'A reference that neither a note nor the digest nor the full text cites, in a list from which others are cited.',
    example: '- { id: wick-1899, type: book, title: Wicks }',
  },
  'record/dead-locator': {
    severity: 'warning',
    finds: 'A note whose place is not in the full text, where you hold it.',
    example: 'notes: [{ number: 1, at: para 9, cites: [] }]',
  },
  'record/contradicting-dates': {
    severity: 'warning',
    finds:
      'A digest older than its document or later than its correction, a source later than the document that cites it, or one that was opened before it appeared.',
    example: 'digest: { by: A. Reader, checkedBy: null, date: "1899", omits: [] }',
  },
};
