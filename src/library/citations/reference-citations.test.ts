import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { joinLibrary } from '../join-library.ts';
import type { LibraryDocument } from '../library.ts';
import { documentRecord, entry, temporaryContent, textRecord } from '../content/temporary-content.ts';
import { citingPassages } from './citing-passages.ts';
import { referenceCitations } from './reference-citations.ts';
import { sameSources } from './same-sources.ts';

const reef = `references:
  - { id: fog, type: webpage, title: Fog, URL: "https://signal.example/fog/" }
  - { id: rook-1902, type: report, title: On Lamps, author: [{ family: Rook }], issued: "1902" }
  - { id: unused, type: book, title: Unused }
notes: [{ number: 1, at: Summary para 1, cites: [fog] }, { number: 2, at: "2 para 1", cites: [fog] }]`;
const folder = temporaryContent({
  'documents/lamps.mdx': entry(documentRecord),
  'documents/reefs.mdx': entry(
    `${documentRecord.replace('On lamps', 'On reefs').replace('/lamps', '/reefs')}\n${reef}`,
    '\n## 1. Fog\n\nIt is told :cite[fog].\n\n- Once :cite[fog].\n- Twice :cite[fog].\n',
  ),
  'documents/tides.mdx': entry(
    `${documentRecord.replace('On lamps', 'On tides').replace('1902', '1903').replace('/lamps', '/tides')}
references: [{ id: mist, type: webpage, title: Mist, URL: "http://www.signal.example/fog" }]`,
  ),
  'texts/reefs.mdx': entry(
    textRecord,
    '\n## Summary\n\nThere is fog ([Fog](#ref-fog))[^1].\n\nMore of it ([Fog](#ref-fog); [Fog](#ref-fog)).\n\n[^1]: In [Fog](#ref-fog).\n',
  ),
});
after(folder.remove);
const { content, problems } = await folder.read();
assert.deepEqual(
  problems.filter(({ severity }) => severity === 'error'),
  [],
);
assert.ok(content);
const library = joinLibrary(content, true);
const reefs = library.documentById.get('reefs');
assert.ok(reefs);

test('A reference has every passage of digest, text and notes that cites it, each once.', () => {
  const citing = citingPassages(library, 'reefs', 'fog').map(({ part, place }) => [part, ...place]);
  assert.deepEqual(citing, [
    ['digest', '§\u00A01', '¶\u00A01'],
    ['digest', '§\u00A01', 'item\u00A01'],
    ['digest', '§\u00A01', 'item\u00A02'],
    ['text', 'Summary', '¶\u00A01'],
    ['text', 'Summary', '¶\u00A02'],
    ['text', '', 'n.\u00A01'],
  ]);
});

test('Passages are linked by their places, a section named once, and counted with the notes of the record.', () => {
  const { passages, inBrief } = referenceCitations(library, reefs, 'fog');
  assert.deepEqual(
    passages.map(({ label, links }) => [label, ...links.map(({ words }) => words)]),
    [
      ['Cited in our digest', '§\u00A01 ¶\u00A01', 'item\u00A01', 'item\u00A02'],
      ['Cited in the full text', 'Summary ¶\u00A01', '¶\u00A02', 'n.\u00A01'],
    ],
  );
  assert.ok(passages.flatMap(({ links }) => links).every(({ path }) => /^\/documents\/reefs\/(?:text\/#t|#d)-/.test(path)));
  assert.equal(inBrief, 'Cited in 6 passages and 2 notes · Cited by other documents as well');
});

test('A reference that nothing points to says nothing.', () => {
  assert.deepEqual(referenceCitations(library, reefs, 'unused'), { passages: [], alsoCitedBy: [], itself: null, inBrief: '' });
});

test('A reference names the other documents that list the same source, and the source where the library has it.', () => {
  assert.deepEqual(referenceCitations(library, reefs, 'fog').alsoCitedBy, [
    { words: 'Rook 1903', path: '/documents/tides/#ref-mist' },
  ]);
  assert.deepEqual(referenceCitations(library, reefs, 'rook-1902').itself, { words: 'On lamps', path: '/documents/lamps/' });
  assert.deepEqual(sameSources(library, { document: 'tides', reference: 'mist' }), [{ document: 'reefs', reference: 'fog' }]);
});

test('Where many documents list one source, each is named once and in the order of the library.', () => {
  const [model] = library.documents;
  assert.ok(model);
  const reference = { id: 'log', type: 'report' as const, title: 'The log', issued: '1930' };
  const documents = ['c', 'a', 'b'].map((id): LibraryDocument => {
    const references = [reference, { ...reference, id: 'log-again' }];
    return { ...model, id, record: { ...model.record, title: `Report ${id}`, references } };
  });
  assert.deepEqual(sameSources({ documents }, { document: 'a', reference: 'log-again' }), [
    { document: 'c', reference: 'log' },
    { document: 'b', reference: 'log' },
  ]);
});
