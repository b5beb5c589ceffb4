import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { documentRecord, entry, temporaryContent, textRecord, topicRecord } from '../../../library/content/temporary-content.ts';
import { listAddresses } from './list-addresses.ts';

const record = documentRecord
  .replace('language: en', 'language: en\ndoi: 10.1000/182')
  .concat('\nreferences: [{ id: rook-1901, type: book, title: Oil, URL: "https://example.org/oil#fat" }]');
const folder = temporaryContent({
  'documents/lamps.mdx': entry(
    record,
    '\nOil.\n\nSee [oil](https://example.org/oil) and [us](mailto:a@example.org), [x](/x/).\n',
  ),
  'texts/lamps.mdx': entry(textRecord, '\n[Printed](https://example.org/printed).\n'),
  'topics/great-lamp.mdx': entry(`${topicRecord}\nsameAs: ["https://example.org/a?b=1&c=2"]`),
});
after(folder.remove);

test('The addresses of other sites are listed with their places, those that full texts print are not.', async () => {
  const { content } = await folder.read();
  assert.ok(content);
  const listed = [...listAddresses(content)].map(([address, places]) => [
    address,
    ...places.map((place) => {
      const { file, line, column, field } = place();
      return `${file.replace(/^.*content\//, '')}:${String(line)}:${String(column)} ${field ?? ''}`.trim();
    }),
  ]);
  assert.deepEqual(listed, [
    ['https://example.org/lamps', 'documents/lamps.mdx:10:6 url'],
    ['https://doi.org/10.1000/182', 'documents/lamps.mdx:9:6 doi'],
    ['https://example.org/oil', 'documents/lamps.mdx:14:60 references.0.URL', 'documents/lamps.mdx:19:1'],
    ['https://example.org/a?b=1&c=2', 'topics/great-lamp.mdx:6:10 sameAs.0'],
  ]);
});
