import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { documentRecord, entry, temporaryContent, topicRecord } from '../../../library/content/temporary-content.ts';
import { linkFaults } from './link-faults.ts';
import { readPage } from './read-page.ts';

const folder = temporaryContent({
  'documents/lamps.mdx': entry(documentRecord, '\nOil.\n\nSee [there](/fat/#s-1), [here](#s-2).\n\n- ![A lamp](/lamp.png)\n'),
  'topics/great-lamp.mdx': entry(topicRecord, '\nOld: [fat](/fat/#s-1).\n'),
});
after(folder.remove);

test('A dead link is told once at each place in the content that has it, on whatever pages it stands.', async () => {
  const { content } = await folder.read();
  assert.ok(content);
  const html =
    '<a href="/lamps/fat/#s-1"></a><a href="/lamps/documents/lamps/#s-2"></a><img src="/lamps/lamp.png"><a href="/lamps/none/"></a>';
  const pages = new Map(['/documents/lamps/', '/topics/great-lamp/', '/'].map((page) => [page, readPage(html)]));
  const faults = linkFaults({ address: content.settings.address, pages, files: new Set() }, '/built', content);
  assert.deepEqual(
    faults.map(({ file, line, what }) => [file.replace(/^.*(?=content|built)/, ''), line, what]),
    [
      ['content/documents/lamps.mdx', 17, 'There is nothing at “/fat/”.'],
      ['content/topics/great-lamp.mdx', 8, 'There is nothing at “/fat/”.'],
      ['content/documents/lamps.mdx', 17, 'The page “/documents/lamps/” has no place “#s-2”.'],
      ['content/documents/lamps.mdx', 19, 'There is nothing at “/lamp.png”.'],
      ['built/documents/lamps/index.html', 1, 'There is nothing at “/none/”.'],
    ],
  );
  assert.equal(faults.at(-1)?.fix, 'No content has this link: report it as a fault of the reader.');
});
