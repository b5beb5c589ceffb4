import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentRecord, entry, temporaryContent, textRecord, type ContentFiles } from '../content/temporary-content.ts';

const wicks = { 'documents/wicks.mdx': entry(documentRecord.replace('On lamps', 'On wicks'), '\nThe lamp failed :at[2].\n') };

test('An event that two documents report has no problems.', async () => {
  assert.equal(await problemsOf({ 'events/failure.mdx': entry(event()) }), '');
});

test('An account of a document that is not there is told, with the one that may be meant.', async () => {
  assert.equal(
    await problemsOf({ 'events/failure.mdx': entry(event({ first: 'lamp' })) }),
    `content/events/failure.mdx:6:15  error  event/unknown-document
  accounts.0.document: There is no document “lamp”.
  Why: Every statement leads to the document that makes it.
  Do:  Did you mean “lamps”? Write the name of a file in the documents folder, without .mdx.

1 error`,
  );
});

test('A topic that is not there is told.', async () => {
  assert.equal(
    await problemsOf({ 'events/failure.mdx': entry(`${event()}\ntopic: great-lmap`) }),
    `content/events/failure.mdx:12:8  error  event/unknown-topic
  topic: There is no topic “great-lmap”.
  Why: The page would link to a page that does not exist.
  Do:  Did you mean “great-lamp”? Write the name of a file in the topics folder, without .mdx.

1 error`,
  );
});

test('Two accounts of one document are told, and that nothing is left to compare.', async () => {
  assert.equal(
    await problemsOf({ 'events/failure.mdx': entry(event({ second: 'lamps', at: '1' })) }),
    `content/events/failure.mdx:6:3  warning  event/few-accounts
  accounts: has fewer than two documents.
  Why: The page of an event sets accounts side by side; with one there is nothing to compare.
  Do:  Add what another document says, or leave the event to its topic and the timeline.

content/events/failure.mdx:9:15  error  event/duplicate-account
  accounts.1.document: “lamps” has an earlier account here.
  Why: A document stands in one column, so that all it says is read together.
  Do:  Put the statements of both under one of them.

1 error, 1 warning`,
  );
});

test('A locator that misses the text is a warning; where no text is held nobody can tell.', async () => {
  const files = { 'events/failure.mdx': entry(event({ at: '1 para 2; title' })) };
  const text = { 'texts/wicks.mdx': entry(textRecord, '\n## 1 Oil\n\nOil burns.\n\n## 2 Fat\n\nFat too.\n') };
  assert.equal(await problemsOf(files), '');
  assert.equal(
    await problemsOf({ ...files, ...text }),
    `content/events/failure.mdx:11:51  warning  event/dead-locator
  accounts.1.statements.0.at: The locator “1 para 2; title” points nowhere in the full text.
  Why: A reader who follows it cannot check the statement.
  Do:  Count the paragraphs of the section again, or correct the name of the section.

1 warning`,
  );
});

test('An event that ends before it begins is told.', async () => {
  assert.equal(
    await problemsOf({ 'events/failure.mdx': entry(`${event()}\nuntil: "1901-03-09"`) }),
    `content/events/failure.mdx:12:8  error  event/ends-before-it-begins
  until: “1901-03-09” is not after “1901-03-09”.
  Why: An event would be shown to end before it began.
  Do:  Correct one of the two, or take \`until\` out where it all happened on the date.

1 error`,
  );
});

test('An earlier id that is the id of another event is told.', async () => {
  const files = { 'events/failure.mdx': entry(event()), 'events/rescue.mdx': entry(`${event()}\nformerly: [failure]`) };
  assert.equal(
    await problemsOf(files),
    `content/events/rescue.mdx:12:12  error  record/duplicate-id
  formerly.0: “failure” is the id of another event (content/events/failure.mdx).
  Why: One address cannot lead to two pages.
  Do:  Take it out here, or rename the other.

1 error`,
  );
});

test('An aspect that is none and a summary that is too long are told.', async () => {
  const long = event().replace('It went out.', 'Out. '.repeat(33)).replace('aspect: when', 'aspect: why');
  const problems = await problemsOf({ 'events/failure.mdx': entry(long) });
  assert.deepEqual(
    problems.split('\n').filter((line) => /^ {2}(?:summary|accounts)/.test(line)),
    [
      `  summary: “${'Out. '.repeat(33).trim()}” is longer than 160 characters.`,
      '  accounts.0.statements.0.aspect: is “why”, which is not one of its values.',
    ],
  );
  assert.match(problems, /Do: {2}Write one of: calls it, when, where, who, how, figures, reasons, aftermath\./);
});

test('The places that the introduction of an event cites are held against the texts.', async () => {
  const files = {
    'events/failure.mdx': entry(event(), '\nIt went out :cite[wicks]{at="9"} :cite[nobody].\n'),
    'texts/wicks.mdx': entry(textRecord, '\n## 2 Fat\n\nFat too.\n'),
  };
  const problems = await problemsOf(files);
  assert.deepEqual(
    problems.split('\n').filter((line) => line.startsWith('content/')),
    [
      'content/events/failure.mdx:14:1  warning  digest/dead-locator',
      'content/events/failure.mdx:14:1  error  markup/unknown-citation',
    ],
  );
});

function event({ first = 'lamps', second = 'wicks', at = '2' } = {}): string {
  return `name: Failure of the lamp
summary: It went out.
date: "1901-03-09"
accounts:
  - document: ${first}
    statements:
      - { aspect: when, text: At night, at: "1" }
  - document: ${second}
    statements:
      - { aspect: how, text: The oil was bad, at: "${at}" }`;
}

async function problemsOf(files: ContentFiles): Promise<string> {
  const content = temporaryContent({ ...wicks, ...files });
  const problems = await content.problems();
  content.remove();
  return problems;
}
