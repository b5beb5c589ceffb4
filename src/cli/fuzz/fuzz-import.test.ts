import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fuzzImport, openFuzzReader } from './fuzz-import.ts';
import { fuzzInputs } from './fuzz-inputs.ts';
import { realFiles } from './real-files.ts';

const seed = 20_200_103;
const each = 16;
const files = realFiles(['src/import/fixtures']);
const reader = openFuzzReader();
after(() => reader.close());

test('The same seed gives the same files, another seed others.', () => {
  const bytes = (from: number): string[] =>
    fuzzInputs(from, 2, files).map((input) => Buffer.from(input.bytes).toString('base64'));
  assert.deepEqual(bytes(seed), bytes(seed));
  assert.notDeepEqual(bytes(seed), bytes(seed + 1));
});

test('Made-up and mutated files of every format end within their limits, write nothing elsewhere, and never code.', async () => {
  const { tried, outcomes, failures } = await fuzzImport(fuzzInputs(seed, each, files), reader);
  assert.deepEqual(
    failures.map(({ input, trial }) => [input.format, input.origin, ...trial.faults]),
    [],
  );
  const count = (pattern: RegExp): number =>
    [...outcomes].reduce((sum, [name, times]) => sum + (pattern.test(name) ? times : 0), 0);
  assert.equal(tried, each * 10);
  for (const format of ['text', 'markdown', 'html', 'docx', 'pdf'])
    assert.ok(count(new RegExp(`^${format} imported`)) >= each / 2, `${format}: ${JSON.stringify([...outcomes])}`);
  assert.ok(count(/self-check/) <= tried / 50, JSON.stringify([...outcomes]));
});
