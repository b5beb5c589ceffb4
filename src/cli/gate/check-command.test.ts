import assert from 'node:assert/strict';
import path from 'node:path';
import { after, test } from 'node:test';
import { documentRecord, entry, temporaryContent, topicRecord } from '../../library/content/temporary-content.ts';
import { runNode } from './run-node.ts';

const folder = temporaryContent({
  'documents/lamps.mdx': entry(documentRecord, '\n![](/lamp.png)\n\nOil burns[^1].\n'),
  'topics/great-lamp.mdx': entry(topicRecord.replace('Old Lamp', 'الفنار')),
});
after(folder.remove);
const { contentFolder } = folder.places;
const check = (...args: string[]) => runNode(['src/cli/check.ts', ...args, '--content', contentFolder]);

interface Printed {
  readonly version: number;
  readonly errors: number;
  readonly warnings: number;
  readonly problems: readonly Record<string, unknown>[];
  readonly silenced: readonly unknown[];
}

test('With --json the faults of the content are printed as JSON, in the order of files and lines, and an error ends with 1.', async () => {
  const { code, output } = await check('--json');
  assert.equal(code, 1);
  const { problems, ...counts } = JSON.parse(output) as Printed;
  assert.deepEqual(counts, { version: 1, errors: 2, warnings: 1, silenced: [] });
  assert.deepEqual(
    problems.map(({ line, column, rule }) => [line, column, rule]),
    [
      [15, 1, 'markup/picture-without-words'],
      [17, 10, 'markup/marker-without-note'],
      [5, 11, 'language/unnamed-script'],
    ],
  );
  const { file, ...first } = problems[0] ?? {};
  assert.equal(path.resolve(String(file)), path.join(contentFolder, 'documents/lamps.mdx'));
  assert.deepEqual(first, {
    ...{ line: 15, column: 1, rule: 'markup/picture-without-words', severity: 'error' },
    what: 'The picture “/lamp.png” has no alternative text.',
    why: 'Who does not see it, and the search, would know nothing of what it shows.',
    fix: 'Write what it shows between the square brackets.',
  });
});

test('Content with warnings alone passes, and what the settings turn off is counted with its reason.', async () => {
  const off = '{ level: off, reason: The lamps are drawings. }';
  folder.write({
    'documents/lamps.mdx': entry(documentRecord, '\n![](/lamp.png)\n'),
    'library.yaml': `name: Lamp Library
description: All about lamps.
address: https://example.org/lamps/
language: en
digestLicence: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
rights: { licence: All rights reserved, publishText: false }
rules:
  markup/picture-without-words: ${off}
`,
  });
  const { code, output } = await check('--json');
  assert.equal(code, 0);
  const { problems, ...counts } = JSON.parse(output) as Printed;
  const silenced = [{ rule: 'markup/picture-without-words', count: 1, reason: 'The lamps are drawings.' }];
  assert.deepEqual(counts, { version: 1, errors: 0, warnings: 1, silenced });
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['language/unnamed-script'],
  );
  const printed = await check('content');
  assert.equal(printed.code, 0);
  assert.match(
    printed.output,
    /\n1 warning\nNot told, because library\.yaml turns it off: markup\/picture-without-words \(1\)\. The lamps are drawings\.\n/,
  );
});

test('A step that finds no faults of the content has nothing to tell as JSON.', async () => {
  const { code, output } = await check('types', '--json');
  assert.equal(code, 2);
  assert.match(output, /^--json tells faults of the content: name content or links, not "types"\.\n/);
});
