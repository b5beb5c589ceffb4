import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entry, temporaryContent, textRecord, topicRecord, type ContentFiles } from '../content/temporary-content.ts';

test('A fact with its source has no problems.', async () => {
  assert.equal(
    await problemsOf({
      ...withFacts('{ fact: in, topic: small-lamp, document: lamps, at: para 1 }'),
      'topics/small-lamp.mdx': entry(topicRecord.replace('Great', 'Small').replace('Old', 'Wee')),
      'texts/lamps.mdx': entry(textRecord, '\nOn a rock.\n'),
    }),
    '',
  );
});

test('A fact of another kind of topic is told, with those of its kind.', async () => {
  assert.equal(
    await problemsOf(withFacts('{ fact: born, date: "1902", document: lamps, at: para 1 }')),
    `content/topics/great-lamp.mdx:7:13  error  topic/unknown-fact
  facts.0.fact: “born” is not told of the kind “place”, only: in, in office, site of.
  Why: Topics of one kind tell the same facts, so that readers can compare them.
  Do:  Write one of these, or correct the kind of the topic.

1 error`,
  );
});

test('A fact that is told of no kind is told.', async () => {
  assert.equal(
    await problemsOf(withFacts('{ fact: height, text: tall, document: lamps, at: para 1 }')),
    `content/topics/great-lamp.mdx:7:13  error  record/unknown-value
  facts.0.fact: is “height”, which is not one of its values.
  Why: Lists, filters and citations are made from a fixed set of values.
  Do:  Write one of: born, died, role, affiliation, founded, ended, founder, leader, part of, where, supported by, designated, agreed, signed, took effect, party, left, terms, when, until, by whom, killed, injured, outcome, in, in office, site of, since, proposed by, pursued by.

1 error`,
  );
});

test('A fact that says nothing is told.', async () => {
  assert.equal(
    await problemsOf(withFacts('{ fact: in, document: lamps, at: para 1 }')),
    `content/topics/great-lamp.mdx:7:5  error  topic/empty-fact
  facts.0: says nothing (give it a \`date\`, a \`text\` or a \`topic\`).
  Why: A label without a value tells a reader nothing.
  Do:  Add what the document says, or take the fact out.

1 error`,
  );
});

test('A fact without a source is told.', async () => {
  assert.equal(
    await problemsOf(withFacts('{ fact: in, text: the bay, document: lamps }')),
    `content/topics/great-lamp.mdx:7:5  error  record/missing-field
  facts.0.at: is missing.
  Why: Pages, citations and search rely on it.
  Do:  Add \`at:\`.

1 error`,
  );
});

test('A document that is not there is told, with the one that may be meant.', async () => {
  assert.equal(
    await problemsOf(withFacts('{ fact: in, text: the bay, document: lamp, at: para 1 }')),
    `content/topics/great-lamp.mdx:7:42  error  topic/unknown-document
  facts.0.document: There is no document “lamp”.
  Why: A fact stands only with a source in the library that a reader can look up.
  Do:  Did you mean “lamps”? Write the id of a document, or take the fact out.

1 error`,
  );
});

test('A topic that is not there is told, with the one that may be meant.', async () => {
  assert.equal(
    await problemsOf(withFacts('{ fact: in, topic: great-bay, document: lamps, at: para 1 }')),
    `content/topics/great-lamp.mdx:7:24  error  topic/unknown-topic
  facts.0.topic: There is no topic “great-bay”.
  Why: The fact would link to a page that does not exist.
  Do:  Did you mean “great-lamp”? Write the name of a file in the topics folder, without .mdx, or give the words as \`text\`.

1 error`,
  );
});

test('A locator that points nowhere in a text that is held is told.', async () => {
  const facts = withFacts('{ fact: in, text: the bay, document: lamps, at: para 2 }');
  assert.equal(await problemsOf(facts), '');
  assert.equal(
    await problemsOf({ ...facts, 'texts/lamps.mdx': entry(textRecord, '\nOn a rock.\n') }),
    `content/topics/great-lamp.mdx:7:53  warning  topic/dead-locator
  facts.0.at: The locator “para 2” points nowhere in the full text.
  Why: A reader who follows it cannot check the fact.
  Do:  Count the paragraphs of the section again, or correct the name of the section.

1 warning`,
  );
});

function withFacts(...facts: string[]): ContentFiles {
  return { 'topics/great-lamp.mdx': entry([topicRecord, 'facts:', ...facts.map((fact) => `  - ${fact}`)].join('\n')) };
}

async function problemsOf(files: ContentFiles): Promise<string> {
  const content = temporaryContent(files);
  const told = await content.problems();
  content.remove();
  return told;
}
