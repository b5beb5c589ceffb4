import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageId } from '../markup/passage-id.ts';
import {
  documentRecord,
  entry,
  temporaryContent,
  textRecord,
  topicRecord,
  type ContentFiles,
} from './content/temporary-content.ts';

const ambiguous = entry(topicRecord.replace('[Old Lamp]', '[{ text: the Lamp, ambiguous: true }]'));
const first = 'Above the Lamp.';

test('A decision survives a second import of the same words, with other typography and edited neighbours.', async () => {
  const decisions = decided({ passage: passageId('t', first), words: 'the Lamp', decision: 'accept' });
  for (const body of [`${first}\n\nOil.`, `Fat.\n\n*Above*  **the** Lamp.\n\nOil burns.`]) {
    assert.deepEqual(await readText({ ...textOf(body), ...decisions }), { mentions: ['the Lamp'], told: '' });
  }
});

test('A decision on a passage that was edited holds in the one that took its place, as the ledger knows it.', async () => {
  const [before, after] = [passageId('t', first), passageId('t', 'High above the Lamp.')];
  const files = {
    ...textOf('High above the Lamp.'),
    ...decided({ passage: before, words: 'the Lamp', decision: 'accept' }),
  };
  const ledger = { digest: [], text: [after], moved: { [before]: after } };
  assert.deepEqual(await readText({ ...files, 'ledger/lamps.json': JSON.stringify(ledger) }), {
    mentions: ['the Lamp'],
    told: '',
  });
  const { mentions, told } = await readText(files);
  assert.deepEqual(mentions, []);
  assert.match(told, /decision\/no-place/);
  assert.match(told, /mention\/undecided/);
});

test('A passage that is there keeps its decision, whatever the ledger says.', async () => {
  const [here, there] = [passageId('t', first), passageId('t', 'Below the Lamp.')];
  const ledger = { digest: [], text: [], moved: { [here]: there } };
  const read = await readText({
    ...textOf(`${first}\n\nBelow the Lamp.`),
    ...decided(
      { passage: here, words: 'the Lamp', decision: 'accept' },
      { passage: there, words: 'the Lamp', decision: 'reject' },
    ),
    'ledger/lamps.json': JSON.stringify(ledger),
  });
  assert.deepEqual(read, { mentions: ['the Lamp'], told: '' });
});

test('A changed decision is read again, past the cache.', async () => {
  const content = temporaryContent({ ...textOf(first), 'topics/great-lamp.mdx': ambiguous });
  const passage = passageId('t', first);
  const open = async () => (await content.read()).content?.texts[0]?.body.undecided.length;
  assert.equal(await open(), 1);
  content.write(decided({ passage, words: 'the Lamp', decision: 'reject' }));
  assert.equal(await open(), 0);
  content.remove();
});

test('Undecided mentions are one warning for each digest and text, in which the first five are named.', async () => {
  const files = {
    ...textOf(['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((word) => `${word} of the Lamp.`).join('\n\n')),
    'documents/lamps.mdx': entry(documentRecord, '\nOil.\n\nBy the lamp.\n'),
  };
  assert.equal(
    await problemsOf(files),
    `content/documents/lamps.mdx:17:1  warning  mention/undecided
  1 mention is undecided: “the lamp” (line 17).
  Why: The words alone do not tell which topic is meant, so they are neither linked nor counted.
  Do:  Run \`npm run dev\` and decide on the page /review/.

content/texts/lamps.mdx:6:1  warning  mention/undecided
  6 mentions are undecided: “the Lamp” (line 6), “the Lamp” (line 8), “the Lamp” (line 10), “the Lamp” (line 12), “the Lamp” (line 14), and 1 more.
  Why: The words alone do not tell which topic is meant, so they are neither linked nor counted.
  Do:  Run \`npm run dev\` and decide on the page /review/.

2 warnings`,
  );
});

test('A decision that has no place is a warning, and stays.', async () => {
  assert.equal(
    await problemsOf(
      decided(
        { passage: 't-gone', words: 'x', decision: 'accept' },
        { passage: 'd-gone', words: 'Lamp', occurrence: 2, decision: 'reject' },
      ),
    ),
    `content/decisions/lamps.json:1:68  warning  decision/no-place
  The words “Lamp” do not stand 2 times in d-gone, nor in a passage that took its place, or are part of longer words that are decided.
  Why: The decision has no effect, and the words may be undecided again.
  Do:  After an edit run \`npm run ledger\`, which knows the passage that took its place. Else decide again on the page /review/ of \`npm run dev\`, and delete this entry.

1 warning`,
  );
});

test('To accept what is a name of several topics is a warning, and so is what is a name of none.', async () => {
  const digest = 'The Lamp, and fat.';
  const passage = passageId('d', digest);
  assert.equal(
    await problemsOf({
      'documents/lamps.mdx': entry(documentRecord, `\n${digest}\n`),
      'topics/lamp.mdx': entry('name: Lamp\nkind: place\nsummary: A light.\naliases: [{ text: the Lamp, ambiguous: true }]'),
      ...decided({ passage, words: 'The Lamp', decision: 'accept' }, { passage, words: 'fat', decision: 'accept' }),
    }),
    `content/decisions/lamps.json:1:15  warning  decision/unclear
  The words “The Lamp” are accepted, but they are a name of “great-lamp” and “lamp”.
  Why: It does not say which topic is meant, so the decision has no effect.
  Do:  Write the topic, \`"decision": { "topic": "ID" }\`, or decide again on the page /review/ of \`npm run dev\`.

content/decisions/lamps.json:1:78  warning  decision/unclear
  The words “fat” are accepted, but they are a name of no topic.
  Why: It does not say which topic is meant, so the decision has no effect.
  Do:  Write the topic, \`"decision": { "topic": "ID" }\`, or decide again on the page /review/ of \`npm run dev\`.

content/documents/lamps.mdx:15:1  warning  mention/undecided
  1 mention is undecided: “The Lamp” (line 15).
  Why: The words alone do not tell which topic is meant, so they are neither linked nor counted.
  Do:  Run \`npm run dev\` and decide on the page /review/.

3 warnings`,
  );
});

test('An unknown topic in a decision is an error, and so are two decisions on the same words.', async () => {
  const passage = passageId('d', 'The Great Lamp burns oil.');
  assert.equal(
    await problemsOf(
      decided({ passage, words: 'oil', decision: { topic: 'great-lmap' } }, { passage, words: 'oil', decision: 'reject' }),
    ),
    `content/decisions/lamps.json:1:15  error  decision/unknown-topic
  The words “oil” are decided to mean “great-lmap”, and there is no such topic.
  Why: The link would lead to a page that does not exist.
  Do:  Did you mean “great-lamp”? Write the name of a file in the topics folder, without .mdx.

content/decisions/lamps.json:1:87  error  decision/duplicate
  The words “oil” in d-f9bgwn4 are decided twice.
  Why: Only one of the two can hold.
  Do:  Delete one of them.

2 errors`,
  );
});

test('A file of decisions without a document is a warning, and a faulty one is told with its place.', async () => {
  assert.equal(
    await problemsOf({ 'decisions/lamp.json': '{"decisions":[]}' }),
    `content/decisions/lamp.json:1:1  warning  decision/unknown-document
  There is no document “lamp” that these decisions belong to.
  Why: They have no effect.
  Do:  Did you mean “lamps”? Give the file the name of its document, or delete it.

1 warning`,
  );
  assert.equal(
    await problemsOf({ 'decisions/lamps.json': '{"decisions":[{"passage":"s-oil","words":"oil","decision":"accept"}]}' }),
    `content/decisions/lamps.json:1:26  error  record/invalid-value
  decisions.0.passage: “s-oil” is not the id of a passage.
  Why: A value that cannot be read would be shown or sorted wrongly.
  Do:  Correct the value. The guide says what the field holds.

1 error`,
  );
});

test('Decisions on a text that this build may not show are left alone.', async () => {
  const content = temporaryContent(
    {
      ...textOf(first),
      'documents/lamps.mdx': entry(documentRecord.replace('publishText: true', 'publishText: false')),
      ...decided({ passage: 't-gone', words: 'the Lamp', decision: 'accept' }),
    },
    false,
  );
  assert.equal(await content.problems(), '');
  content.remove();
});

interface Brief {
  readonly passage: string;
  readonly words: string;
  readonly occurrence?: number;
  readonly decision: unknown;
}

function decided(...decisions: readonly Brief[]): ContentFiles {
  return { 'decisions/lamps.json': JSON.stringify({ decisions }) };
}

function textOf(body: string): ContentFiles {
  return { 'texts/lamps.mdx': entry(textRecord, `\n${body}\n`) };
}

async function readText(files: ContentFiles): Promise<{ mentions: string[]; told: string }> {
  const content = temporaryContent({ 'topics/great-lamp.mdx': ambiguous, ...files });
  const passages = (await content.read()).content?.texts[0]?.body.passages ?? [];
  const told = await content.problems();
  content.remove();
  return { mentions: passages.flatMap(({ text, mentions }) => mentions.map(({ start, end }) => text.slice(start, end))), told };
}

async function problemsOf(files: ContentFiles): Promise<string> {
  const content = temporaryContent({ 'topics/great-lamp.mdx': ambiguous, ...files });
  const problems = await content.problems();
  content.remove();
  return problems;
}
