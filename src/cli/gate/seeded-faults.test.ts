import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { joinLibrary } from '../../library/join-library.ts';
import { contentRules, ruleGroups } from '../../library/checks/rules/content-rules.ts';
import { printProblems, problemsOf, readSeed, seedLibrary, type Seed } from './seeded-library.ts';

const fixtures = path.join(import.meta.dirname, 'fixtures');
const seeded = path.join(fixtures, 'seeded');
const source = path.join(import.meta.dirname, '../..');
const guide = path.join(source, '../content/guide/checking.mdx');

function seedOf(rule: string): Seed {
  return readSeed(path.join(seeded, `${rule.replace('/', '-')}.txt`));
}

for (const [rule, { severity, example, fixed, keptOn }] of Object.entries(contentRules)) {
  test(`A fault of ${rule} is told alone, in these words and with this place.`, async () => {
    const seed = seedOf(rule);
    const library = seedLibrary(seed);
    const problems = await problemsOf(library);
    library.remove();
    assert.equal(`${printProblems(problems, library)}\n`, seed.told);
    assert.deepEqual([...new Set(problems.map((problem) => problem.rule))], [rule]);
    assert.deepEqual([...new Set(problems.map((problem) => problem.severity))], [severity]);
  });

  test(`The example of ${rule} in the guide is what its seeded fault is made of.`, () => {
    const { parts } = seedOf(rule);
    const sound = 'url: https://example.org/lamps';
    assert.ok([...parts.flatMap(({ title, text }) => [title, text]), sound].join('\n').includes(example), example);
  });

  // What the links of a site lead to is known only when it is built.
  if (fixed === undefined && !rule.startsWith('link/'))
    test(`A library that sets ${rule} weighs it so, and can be shown without it.`, async () => {
      const seed = seedOf(rule);
      const off = { told: [], silenced: [rule], isShown: true };
      const refused = { told: [`error ${rule}`, 'error library/fixed-rule'].sort(), silenced: [], isShown: false };
      assert.deepEqual(await readWith(rule, 'off', seed), keptOn === undefined ? off : refused);
      assert.deepEqual(await readWith(rule, 'warn', seed), { told: [`warning ${rule}`], silenced: [], isShown: true });
      assert.deepEqual(await readWith(rule, 'error', seed), { told: [`error ${rule}`], silenced: [], isShown: false });
    });
}

async function readWith(rule: string, level: string, seed: Seed) {
  const settings = `language: en\nrules:\n  ${rule}: { level: ${level}, reason: The tests ask for it. }\n`;
  const library = seedLibrary({
    ...seed,
    parts: [...seed.parts, { title: 'in library.yaml, for: language: en', text: settings }],
  });
  const { content, problems, silenced } = await library.read();
  library.remove();
  const isShown = content !== null && joinLibrary(content, true).documents.length > 0;
  const told = new Set(problems.map((problem) => `${problem.severity} ${problem.rule}`));
  return { told: [...told].sort(), silenced: [...new Set(silenced.map((problem) => problem.rule))], isShown };
}

test('Faults of nearly every rule are told together, in one run and in the order of files and lines.', async () => {
  const seed = readSeed(path.join(fixtures, 'all-together.txt'));
  const library = seedLibrary(seed);
  const problems = await problemsOf(library);
  library.remove();
  assert.equal(`${printProblems(problems, library)}\n`, seed.told);
  assert.equal(problems.length, 61);
  assert.equal(new Set(problems.map(({ rule }) => rule)).size, 59);
});

test('Every fixture is the seeded fault of a rule.', () => {
  const rules = Object.keys(contentRules).map((rule) => `${rule.replace('/', '-')}.txt`);
  assert.deepEqual(readdirSync(seeded).sort(), rules.sort());
});

test('Every rule that reading and checking tell stands in the table, and the table has no other.', () => {
  const groups = [...new Set(Object.keys(contentRules).map((rule) => rule.split('/')[0] ?? ''))];
  const rule = new RegExp(`'((?:${groups.join('|')})/[a-z-]+)'`, 'g');
  const told = ['schema', 'markup', 'library', 'cli/gate'].flatMap((folder) =>
    codeIn(path.join(source, folder)).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(rule)].map(([, id = '']) => id)),
  );
  assert.deepEqual([...new Set(told)].sort(), Object.keys(contentRules).sort());
});

function codeIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('checks/rules/'))
    .map((name) => path.join(folder, name));
}

test('The guide lists every group of rules.', () => {
  const listed = [...readFileSync(guide, 'utf8').matchAll(/<RuleTable of="([^"]*)" \/>/g)].map(([, group]) => group);
  assert.deepEqual(listed, Object.keys(ruleGroups));
});

test('A rule that protects the rights of others may be made a warning and not be turned off.', async () => {
  const settings = 'language: en\nrules:\n  rights/tracked-text: { level: off, reason: Nobody looks. }\n';
  const library = seedLibrary({ parts: [{ title: 'in library.yaml, for: language: en', text: settings }], told: '' });
  assert.equal(
    printProblems(await problemsOf(library), library),
    `content/library.yaml:6:3  error  library/fixed-rule
  rules.rights/tracked-text: The rule “rights/tracked-text” cannot be turned off.
  Why: It protects the rights of others.
  Do:  Mend what it tells. Where there is a reason to live with it, write \`warn\`, and you are told in each run.

1 error`,
  );
  library.remove();
});

test('A rule is set with a reason, or the settings are at fault.', async () => {
  const text = 'language: en\nrules:\n  mention/undecided: { level: off }\n';
  const library = seedLibrary({ parts: [{ title: 'in library.yaml, for: language: en', text }], told: '' });
  assert.equal(
    printProblems(await problemsOf(library), library),
    `content/library.yaml:6:22  error  record/missing-field
  rules.mention/undecided.reason: is missing.
  Why: Whoever reads the settings should see what speaks for them.
  Do:  Add \`reason:\`.

1 error`,
  );
  library.remove();
});
