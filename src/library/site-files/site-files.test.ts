import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { joinLibrary } from '../join-library.ts';
import { documentRecord, entry, temporaryContent } from '../content/temporary-content.ts';
import { findSiteFile, siteFiles } from './site-files.ts';

const folder = temporaryContent({
  'documents/lamps.mdx': entry(documentRecord, '\nThe Great Lamp burns oil.\n'),
  'events/failure.mdx': entry(
    'name: Failure\nsummary: It went out.\ndate: "1901"\naccounts: [{ document: lamps, statements: [{ aspect: how, text: At once, at: "1" }] }]',
    '\nIt failed.\n',
  ),
});
after(folder.remove);
const { content } = await folder.read();
assert.ok(content);
const library = joinLibrary(content, true);

test('Documents, topics and events have their data files, citations and feeds, in the order of the library.', () => {
  assert.deepEqual(
    [...siteFiles(library)].flatMap(({ files }) => files().map(({ path }) => path)),
    [
      '/documents/lamps/cite.bib',
      '/documents/lamps/cite.ris',
      '/documents/lamps/cite.csl.json',
      '/data/evidence/lamps.json',
      '/data/previews/documents/lamps.json',
      '/data/previews/documents/lamps.digest-0.json',
      '/topics/great-lamp/feed.xml',
      '/topics/great-lamp/documents.bib',
      '/topics/great-lamp/documents.ris',
      '/topics/great-lamp/documents.csl.json',
      '/data/evidence/topics/great-lamp.json',
      '/data/previews/topics/great-lamp.json',
      '/data/evidence/events/failure.json',
      '/data/previews/events/failure.json',
    ],
  );
});

test('Each is found by its path, and nothing by another.', () => {
  for (const file of [...siteFiles(library)].flatMap(({ files }) => files())) {
    const found = findSiteFile(library, file.path);
    assert.deepEqual([found?.mediaType, found?.content()], [file.mediaType, file.content()]);
  }
  assert.equal(findSiteFile(library, '/data/evidence/nothing.json'), undefined);
  assert.equal(findSiteFile(library, '/documents/lamps/index.html'), undefined);
});
