import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { describeNames } from './describe-names.ts';
import { joinLibrary } from '../join-library.ts';
import { documentRecord, entry, temporaryContent, textRecord } from '../content/temporary-content.ts';

const lamp = `name: Great Lamp
kind: place
summary: A light on a rock.
aliases:
  - Old Lamp
  - { text: فنار, language: ar }
  - { text: Маяк, language: ru }
  - { text: منارة, language: ar }
  - { text: The Light, language: en }
  - { text: Great Lump, misprint: true }
  - { text: Old Lump, misprint: true }`;
const folder = temporaryContent({
  'documents/lamps.mdx': entry(documentRecord, '\nThe Old Lump, which we misprint.\n'),
  'texts/lamps.mdx': entry(textRecord, '\nThe great lump burns.\n'),
  'topics/great-lamp.mdx': entry(lamp),
});
after(folder.remove);
const { content } = await folder.read();
assert.ok(content);
const library = joinLibrary(content, true);
const topic = library.topicById.get('great-lamp');
assert.ok(topic);
const names = describeNames(topic, library);

test('Names in the language of the library stand apart from those in others, which say their language.', () => {
  assert.deepEqual(names.own, ['Old Lamp', 'The Light']);
  assert.deepEqual(
    names.foreign.map(({ words, tag, language }) => [words, tag, language.name, language.direction]),
    [
      ['فنار', 'ar', 'Arabic', 'rtl'],
      ['منارة', 'ar', 'Arabic', 'rtl'],
      ['Маяк', 'ru', 'Russian', 'ltr'],
    ],
  );
});

test('A misprint names the documents whose own words print it, in any case; our digest prints none.', () => {
  assert.deepEqual(
    names.misprints.map(({ words, documents }) => [words, documents.map(({ id }) => id)]),
    [
      ['Great Lump', ['lamps']],
      ['Old Lump', []],
    ],
  );
});
