import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { joinLibrary } from '../join-library.ts';
import { documentRecord, entry, temporaryContent, textRecord } from '../content/temporary-content.ts';
import { previewDocument } from './preview-document.ts';

const references = `references:
  - { id: fog, type: report, title: Nebel, language: de, author: [{ family: Orr, given: T. }], container-title: The Log, issued: "1930" }
  - { id: loose, type: webpage, title: Loose }`;
const long = `The lamp ${'burns on and '.repeat(40)}on.`;
const files = {
  'documents/lamps.mdx': entry(
    `${documentRecord.replace('language: en', 'language: fr')}\n${references}`,
    '\n## 1. The night\n\nIt burnt :cite[fog] :at[1 para 1].\n',
  ),
  'texts/lamps.mdx': entry(textRecord, `\nBefore.\n\n## 1. The night\n\n${long}[^1]\n\n[^1]: A note.\n`),
};
const folder = temporaryContent(files);
after(folder.remove);
const { content } = await folder.read();
assert.ok(content);
const library = joinLibrary(content, true);
const lamps = library.documentById.get('lamps');
assert.ok(lamps);
const previews = previewDocument(lamps, library);

test('The card of a document says what it is, by whom, of when, what it says and what is held.', () => {
  assert.deepEqual(previews.main, {
    card: {
      label: 'Report',
      title: { words: 'On lamps', language: 'fr' },
      details: [{ words: 'Adam Rook' }, { words: '4 March 1902' }],
      words: { words: 'How lamps are kept.' },
      foot: 'Our digest and the full text',
    },
    language: 'fr',
    files: { digest: 1, text: 1, references: 1 },
  });
});

test('A passage has its beginning, without markers and locators, and the heading it stands under; a note has its number.', () => {
  const [text] = previews.parts.text;
  const shown = Object.values(text ?? {}).map((preview) => preview as { section: string; words: string });
  assert.deepEqual(
    shown.map(({ section, words }) => [section, words.slice(0, 12), words.length <= 301]),
    [
      ['', 'Before.', true],
      ['1. The night', 'The lamp bur', true],
      ['Note 1', 'A note.', true],
    ],
  );
  assert.deepEqual(Object.values(previews.parts.digest[0] ?? {}), [{ section: '1. The night', words: 'It burnt.' }]);
});

test('A reference is shown as it is printed, with how often the document cites it.', () => {
  assert.deepEqual(previews.parts.references, [
    {
      fog: {
        label: 'Reference',
        title: { words: 'Nebel', language: 'de' },
        details: [{ words: 'T. Orr' }, { words: 'The Log, 1930' }],
        words: { words: '' },
        foot: 'Cited in 1 passage',
      },
      loose: { label: 'Reference', title: { words: 'Loose' }, details: [], words: { words: '' }, foot: '' },
    },
  ]);
});

test('No word of a text that is left out stands in the data, and the card says that it is left out.', () => {
  const open = joinLibrary({ ...content, texts: [], withheld: ['lamps'] }, false);
  const [document] = open.documents;
  assert.ok(document);
  const withheld = previewDocument(document, open);
  assert.equal(withheld.main.card.foot, 'Our digest; the full text is left out of this public build');
  assert.deepEqual(withheld.parts.text, []);
  assert.ok(!JSON.stringify(withheld).includes('burns'));
});

test('What a document does not give is said, and a title of ours is in our language.', () => {
  const record = { ...lamps.record, title: null, suppliedTitle: 'Letters', authors: null, date: null };
  const { card } = previewDocument({ ...lamps, record, summary: null, text: null }, library).main;
  assert.deepEqual(
    [card.title, card.details, card.foot],
    [{ words: '[Letters]' }, [{ words: 'No author given' }, { words: 'undated' }], 'Record only; the full text is not held here'],
  );
});
