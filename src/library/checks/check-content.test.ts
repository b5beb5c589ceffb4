import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  documentRecord,
  entry,
  temporaryContent,
  textRecord,
  topicRecord,
  type ContentFiles,
} from '../content/temporary-content.ts';

test('Sound content has no problems.', async () => {
  assert.equal(await problemsOf({}), '');
});

test('A missing title is told.', async () => {
  assert.equal(
    await problemsOf({ 'documents/lamps.mdx': entry(documentRecord.replace('title: On lamps\n', '')) }),
    `content/documents/lamps.mdx:2:1  error  record/missing-field
  title: is missing.
  Why: Pages, citations and search rely on it.
  Do:  Add \`title:\`. Where the document does not give it, write null and the reason under \`missing\`.

1 error`,
  );
});

test('A bad date is told.', async () => {
  assert.equal(
    await problemsOf({ 'documents/lamps.mdx': entry(documentRecord.replace('1902-03-04', '4 March 1902')) }),
    `content/documents/lamps.mdx:7:7  error  record/invalid-value
  date: “4 March 1902” is not a date (write "2020", "2020-01" or "2020-01-03", in quotation marks).
  Why: A value that cannot be read would be shown or sorted wrongly.
  Do:  Correct the value. The guide says what the field holds.

1 error`,
  );
});

test('An unknown key is told.', async () => {
  assert.equal(
    await problemsOf({ 'documents/lamps.mdx': entry(`${documentRecord}\nlanguge: fr`) }),
    `content/documents/lamps.mdx:13:1  error  record/unknown-field
  languge: is not a field of this record.
  Why: A field that nothing reads is most often a slip of the pen, and what it says would be lost.
  Do:  Correct its name or take it out. The guide lists the fields.

1 error`,
  );
});

test('An unknown topic is told, with the one that may be meant.', async () => {
  const not = 'not:\n  - { topic: great-lmap, why: It is greater. }';
  assert.equal(
    await problemsOf({ 'topics/small-lamp.mdx': entry(`${smallLamp}\n${not}`) }),
    `content/topics/small-lamp.mdx:6:14  error  topic/unknown-topic
  not.0.topic: There is no topic “great-lmap”.
  Why: The page would link to a page that does not exist.
  Do:  Did you mean “great-lamp”? Write the name of a file in the topics folder, without .mdx.

1 error`,
  );
});

test('A duplicate alias is told, also where it is spelled in another way.', async () => {
  assert.equal(
    await problemsOf({ 'topics/small-lamp.mdx': entry(`${smallLamp}\naliases: [Wick, OLD-lamp]`) }),
    `content/topics/small-lamp.mdx:5:17  error  topic/duplicate-alias
  aliases.1: “OLD-lamp” is a name of Great Lamp (content/topics/great-lamp.mdx).
  Why: A name leads to one topic; spellings that differ only in apostrophes, hyphens, al- or case are the same name.
  Do:  Take it out here or there, or tell the two apart with \`exact\`, \`short\` or \`ambiguous\`.

1 error`,
  );
});

test('A duplicate id of a reference is told.', async () => {
  const references = `references:
  - { id: rook-1901, type: book, title: Oil }
  - { id: rook-1901, type: book, title: Fat }`;
  assert.equal(
    await problemsOf({ 'documents/lamps.mdx': entry(`${documentRecord}\n${references}`) }),
    `content/documents/lamps.mdx:15:11  error  record/duplicate-id
  references.1.id: “rook-1901” is the id of an earlier reference too.
  Why: A citation of it could mean either.
  Do:  Give one of them another id, such as one with a letter after the year.

1 error`,
  );
});

test('An earlier id that another entry has is told.', async () => {
  assert.equal(
    await problemsOf({ 'topics/small-lamp.mdx': entry(`${smallLamp}\nformerly: [great-lamp]`) }),
    `content/topics/small-lamp.mdx:5:12  error  record/duplicate-id
  formerly.0: “great-lamp” is the id of another topic (content/topics/great-lamp.mdx).
  Why: One address cannot lead to two pages.
  Do:  Take it out here, or rename the other.

1 error`,
  );
});

test('Broken YAML is told.', async () => {
  assert.equal(
    await problemsOf({ 'documents/lamps.mdx': entry(documentRecord.replace('On lamps', 'On lamps: a report')) }),
    `content/documents/lamps.mdx:2:8  error  record/broken-yaml
  The YAML is broken: Nested mappings are not allowed in compact mappings.
  Why: Nothing of the record can be read until it is mended.
  Do:  Mend the line. Put text that holds a colon, a hash or a quotation mark in double quotation marks.

1 error`,
  );
});

test('A null without its reason is told.', async () => {
  assert.equal(
    await problemsOf({ 'documents/lamps.mdx': entry(documentRecord.replace('"1902-03-04"', 'null')) }),
    `content/documents/lamps.mdx:7:7  error  record/null-without-reason
  date: is null without a reason.
  Why: A reader should see why a document has no such detail, and that nobody forgot it.
  Do:  Add the reason under \`missing\`.

1 error`,
  );
});

test('An unknown citation is told with its line.', async () => {
  assert.equal(
    await problemsOf({ 'topics/great-lamp.mdx': entry(topicRecord, '\nOld.\n\n- So it is :cite[lamp].\n') }),
    `content/topics/great-lamp.mdx:10:1  error  markup/unknown-citation
  “lamp” is neither a document of the library nor a reference of this document.
  Why: The citation would lead nowhere.
  Do:  Did you mean “lamps”? Write the id of a document or of a reference.

1 error`,
  );
});

test('A folder without settings is told.', async () => {
  assert.equal(
    await problemsOf({ 'library.yaml': null }),
    `content/library.yaml:1:1  error  library/no-settings
  There is no such file.
  Why: The settings of a library (its name, address and language) stand in it, and without them nothing can be built.
  Do:  Name the right folder with --content, or make an empty library with \`npm run new -- FOLDER\`.

1 error`,
  );
});

test('A file name that is no id is told.', async () => {
  assert.equal(
    await problemsOf({ 'documents/Old_Lamps.mdx': entry(documentRecord) }),
    `content/documents/Old_Lamps.mdx:1:1  error  record/invalid-id
  “Old_Lamps” is not an id.
  Why: The name of the file is the address of its page, and addresses should be short and work everywhere.
  Do:  Rename the file: lower-case letters, digits and single hyphens, and the ending .mdx.

1 error`,
  );
});

test('A note that cites no reference of its record is told.', async () => {
  assert.equal(
    await problemsOf({ 'documents/lamps.mdx': entry(`${documentRecord}\nnotes: [{ number: 1, at: "1", cites: [rook] }]`) }),
    `content/documents/lamps.mdx:13:39  error  record/unknown-reference
  notes.0.cites.0: There is no reference “rook” in this record.
  Why: The note would lead nowhere.
  Do:  Write the id of an entry under \`references\`.

1 error`,
  );
});

test('A text without a record is told.', async () => {
  assert.equal(
    await problemsOf({ 'texts/lamp.mdx': entry(textRecord, '\nOil.\n') }),
    `content/texts/lamp.mdx:2:1  error  text/unknown-document
  There is no document “lamp” that this text belongs to.
  Why: A text without a record has no title, no rights and no page.
  Do:  Did you mean “lamps”? Give the text the name of its record, or import the file again.

1 error`,
  );
});

test('A locator that misses the text is a warning, and the content is given all the same.', async () => {
  const content = temporaryContent({
    'documents/lamps.mdx': entry(documentRecord, '\nOil :at[1 para 2; 1 para 1].\n\nFat :at[p. 6].\n'),
    'texts/lamps.mdx': entry(textRecord, '\n## 1 Oil\n\nOil burns.\n'),
  });
  assert.equal(
    await content.problems(),
    `content/documents/lamps.mdx:15:1  warning  digest/dead-locator
  The locator “1 para 2; 1 para 1” points nowhere in the full text.
  Why: A reader who follows it cannot check the claim.
  Do:  Count the paragraphs of the section again, or correct the name of the section.

1 warning`,
  );
  assert.deepEqual(
    (await content.read()).content?.documents.map(({ id }) => id),
    ['lamps'],
  );
  content.remove();
});

test('A fault in a body is told with its place in the file.', async () => {
  assert.equal(
    await problemsOf({ 'documents/lamps.mdx': entry(documentRecord, '\nOil burns[^1].\n') }),
    `content/documents/lamps.mdx:15:10  error  markup/marker-without-note
  There is no note 1 that this marker points to.
  Why: The marker would be shown as it is written, and lead nowhere.
  Do:  Write the note in a paragraph of its own (\`[^1]: …\`), or \`\\[^1]\` for the characters themselves.

1 error`,
  );
});

const manyFaults: ContentFiles = {
  'library.yaml': 'name: Lamp Library\ncolour: red\n',
  'documents/lamps.mdx': entry(documentRecord.replace('kind: report', 'kind: memo'), '\nOil {1}.\n\n# Fat\n'),
  'documents/wicks.mdx': entry(`${documentRecord}\nformerly: [oil, oil]`, '\nSee :cite[oil] and :cite[lamps].\n'),
  'topics/great-lamp.mdx': entry('name: Great Lamp: old'),
  'topics/small-lamp.mdx': entry(`${smallLampOf('Wick')}\nnot: [{ topic: great-lamp, why: It is greater. }]`),
  'topics/wick.mdx': entry('name: wick\nkind: idea\nsummary: Of cotton.\naliases: [Wick]'),
  'about.mdx': 'About us.\n',
};

test('Many faults in several files are all told at once, in the order of files and lines, and none that only follows from another.', async () => {
  assert.deepEqual(
    (await problemsOf(manyFaults)).split('\n').filter((line) => /^content|^\d/.test(line)),
    [
      'content/about.mdx:1:1  error  record/no-frontmatter',
      'content/documents/lamps.mdx:6:7  error  record/unknown-value',
      'content/documents/lamps.mdx:15:5  error  markup/code',
      'content/documents/lamps.mdx:17:1  error  markup/title-in-body',
      'content/documents/wicks.mdx:13:17  error  record/duplicate-id',
      'content/documents/wicks.mdx:16:1  error  markup/unknown-citation',
      'content/library.yaml:1:1  error  record/missing-field',
      'content/library.yaml:1:1  error  record/missing-field',
      'content/library.yaml:1:1  error  record/missing-field',
      'content/library.yaml:1:1  error  record/missing-field',
      'content/library.yaml:1:1  error  record/missing-field',
      'content/library.yaml:2:1  error  record/unknown-field',
      'content/topics/great-lamp.mdx:2:7  error  record/broken-yaml',
      'content/topics/wick.mdx:2:7  error  topic/duplicate-alias',
      'content/topics/wick.mdx:5:11  error  topic/duplicate-alias',
      '15 errors',
    ],
  );
});

test('The same faults are told in the same words every time, with and without a cache.', async () => {
  const content = temporaryContent(manyFaults);
  const first = await content.problems();
  assert.equal(await content.problems(), first);
  assert.equal((await content.read()).content, null);
  content.remove();
});

const smallLamp = smallLampOf('Small Lamp');

function smallLampOf(name: string): string {
  return `name: ${name}\nkind: place\nsummary: A small light.`;
}

async function problemsOf(files: ContentFiles): Promise<string> {
  const content = temporaryContent(files);
  const problems = await content.problems();
  content.remove();
  return problems;
}

test('The place that a topic cites is held against the text, but not the title, which no text holds.', async () => {
  const introduction = '\nOil :cite[lamps]{at="1 para 1; title"}.\n\nFat :cite[lamps]{at="1 para 9"}.\n';
  const problems = await problemsOf({
    'texts/lamps.mdx': entry(textRecord, '\n## 1 Oil\n\nOil burns.\n'),
    'topics/oil.mdx': entry('name: Oil\nkind: idea\nsummary: What lamps burn.', introduction),
  });
  assert.match(
    problems,
    /^content\/topics\/oil\.mdx:9:1 {2}warning {2}digest\/dead-locator\n {2}The locator “1 para 9” points nowhere in the full text\.\n/,
  );
  assert.match(problems, /\n1 warning$/);
});
