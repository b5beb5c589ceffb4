import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { joinLibrary } from '../join-library.ts';
import { documentRecord, entry, temporaryContent, topicRecord } from '../content/temporary-content.ts';
import { citedBy } from './cited-by.ts';

const reef = `references:
  - { id: rook-1902, type: report, title: On Lamps, author: [{ family: Rook }], issued: "1902" }
`;
const folder = temporaryContent({
  'documents/lamps.mdx': entry(documentRecord, '\nLamps burn :cite[reefs]{at="1"}, as told :cite[reefs]. See :cite[lamps].\n'),
  'documents/reefs.mdx': entry(
    `${documentRecord.replace('On lamps', 'On reefs').replace('/lamps', '/reefs')}\n${reef}`,
    '\nIt is told.\n',
  ),
  'topics/great-lamp.mdx': entry(topicRecord, '\nIt is old :cite[reefs].\n\nVery old :cite[reefs]{at="1"}.\n'),
  'events/failure.mdx': entry(
    'name: Failure\nsummary: It went out.\ndate: "1901"\naccounts: [{ document: lamps, statements: [{ aspect: how, text: At once, at: "1" }] }]',
    '\nIt failed :cite[reefs].\n',
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

test('A document is told where digests, references, topics and events of the library cite it; it does not cite itself.', () => {
  const inWords = (document: string): unknown[] =>
    citedBy(library, document).map(({ heading, entries }) => [
      heading,
      ...entries.map(({ name, places }) => `${name}: ${places.map(({ words }) => words).join(', ')}`),
    ]);
  assert.deepEqual(inWords('reefs'), [
    ['Documents', 'Rook 1902: ¶\u00A01'],
    ['Topics', 'Great Lamp: ¶\u00A01, ¶\u00A02'],
    ['Events', 'Failure: ¶\u00A01'],
  ]);
  assert.deepEqual(inWords('lamps'), [['Documents', 'Rook 1902: its references']]);
});

test('Nothing is said of a document that nothing cites.', () => {
  assert.deepEqual(citedBy(library, 'nobody'), []);
});
