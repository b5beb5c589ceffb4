import assert from 'node:assert/strict';
import { test } from 'node:test';
import { temporaryContent, documentRecord, entry, textRecord } from '../content/temporary-content.ts';
import { namedBodies } from './named-bodies.ts';
import { quoteContexts } from './quote-contexts.ts';
import { suggestNames } from './suggest-names.ts';

const long = 'All along the quay they had been waiting for the men of';

/** The contexts of the first name that is suggested for a library of three documents. */
async function contexts(most: number) {
  const content = temporaryContent({
    'documents/lamps.mdx': entry(documentRecord, `\n${long} Elmet to come back from the sea with their nets and lines.\n`),
    'texts/lamps.mdx': entry(textRecord, '\nThey saw *Elmet* twice: Elmet’s gate.\n'),
    'documents/nets.mdx': entry(documentRecord.replace('On lamps', 'On nets'), '\nThe men of Elmet.\n'),
    'documents/seile.mdx': entry(
      documentRecord.replace('On lamps', 'Seile').replace('language: en', 'language: de'),
      '\nRopes.\n',
    ),
    'texts/seile.mdx': entry(textRecord, '\nDas Seil und das Elmet.\n'),
  });
  try {
    const read = (await content.read()).content;
    assert.ok(read);
    const [first] = suggestNames(namedBodies(read), read.topics);
    return quoteContexts(first?.places ?? [], most).map(({ file, ...told }) => ({
      ...told,
      file: file.replace(/^.*content\//, ''),
    }));
  } finally {
    content.remove();
  }
}

test('A context is one line: the words around the name, its file and line, and the address of its passage.', async () => {
  assert.deepEqual((await contexts(9))[0], {
    ...{ document: 'lamps', file: 'documents/lamps.mdx', line: 15, address: '/documents/lamps/#d-ktddz1w' },
    before: '…the quay they had been waiting for the men of ',
    words: 'Elmet',
    after: ' to come back from the sea with their nets and…',
  });
});

test('Contexts come from as many documents as possible, and not from texts in another language.', async () => {
  assert.deepEqual(
    (await contexts(2)).map(({ file }) => file),
    ['documents/lamps.mdx', 'documents/nets.mdx'],
  );
  assert.deepEqual(
    (await contexts(9)).map(({ file }) => file),
    ['documents/lamps.mdx', 'texts/lamps.mdx', 'texts/lamps.mdx', 'documents/nets.mdx'],
  );
});
