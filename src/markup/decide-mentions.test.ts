import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Decision } from '../schema/decisions.ts';
import type { Alias } from '../schema/topic.ts';
import { createMatcher, type NamedTopic } from './alias-matcher.ts';
import { compileBody } from './compile.ts';
import type { Compiled } from './compiled.ts';
import { passageId } from './passage-id.ts';

const topics = [
  topic('adam', 'Adam Rook', [{ text: 'Rook', short: true }]),
  topic('bea', 'Bea Rook', [
    { text: 'Rook', short: true },
    { text: 'Old Rook', ambiguous: true },
  ]),
  topic('lamp', 'Great Lamp', [{ text: 'the Lamp', ambiguous: true }]),
  topic('oil', 'Lamp Oil', [{ text: 'Great Lamp Oil', short: true }]),
  topic('rock', 'Rook Rock', []),
];

test('An ambiguous name, and a short one of several topics that the body names, are undecided.', () => {
  const { undecided } = compile('Above the Lamp and the lamp.\n\nAdam Rook and Bea Rook; Rook left.');
  assert.deepEqual(undecided, [
    {
      passage: passageId('t', 'Above the Lamp and the lamp.'),
      ...{ start: 6, end: 14, words: 'the Lamp', occurrence: 1, candidates: ['lamp'], isDoubtful: false },
    },
    {
      passage: passageId('t', 'Above the Lamp and the lamp.'),
      ...{ start: 19, end: 27, words: 'the lamp', occurrence: 2, candidates: ['lamp'], isDoubtful: false },
    },
    {
      passage: passageId('t', 'Adam Rook and Bea Rook; Rook left.'),
      ...{ start: 24, end: 28, words: 'Rook', occurrence: 3, candidates: ['adam', 'bea'], isDoubtful: false },
    },
  ]);
});

test('A short name whose topic the body does not name is doubtful, and a sure one is no question.', () => {
  assert.deepEqual(
    compile('Rook left the Great Lamp.').undecided.map(({ words, isDoubtful }) => [words, isDoubtful]),
    [['Rook', true]],
  );
});

test('A name that does not count hides neither a shorter one inside it nor one that begins in it.', () => {
  assert.deepEqual(mentionsIn(compile('Great Lamp Oil burns.')), ['lamp: Great Lamp']);
  assert.deepEqual(mentionsIn(compile('Old Rook Rock.')), ['rock: Rook Rock']);
  assert.deepEqual(mentionsIn(compile('Great Lamp Oil is lamp oil.')), ['oil: Great Lamp Oil', 'oil: lamp oil']);
});

test('Of names that lie within one another the longest is asked about alone.', () => {
  assert.deepEqual(
    compile('Old Rook left.').undecided.map(({ words }) => words),
    ['Old Rook'],
  );
});

test('What is accepted is a mention with a link, and no longer undecided.', () => {
  const compiled = compile('Above the Lamp.', { words: 'the Lamp', decision: 'accept' });
  assert.deepEqual(mentionsIn(compiled), ['lamp: the Lamp']);
  assert.deepEqual(compiled.undecided, []);
  assert.match(compiled.html, /Above <x-topic id="lamp" link>the Lamp<\/x-topic>\./);
  assert.deepEqual(compiled.decided, [
    {
      ...{
        passage: passageId('t', 'Above the Lamp.'),
        start: 6,
        end: 14,
        words: 'the Lamp',
        candidates: ['lamp'],
        topic: 'lamp',
      },
      decision: { passage: passageId('t', 'Above the Lamp.'), words: 'the Lamp', occurrence: 1, decision: 'accept' },
    },
  ]);
});

test('A decision holds for its occurrence alone.', () => {
  const compiled = compile('The Lamp and the Lamp.', { words: 'the Lamp', occurrence: 2, decision: 'accept' });
  assert.deepEqual(compiled.passages[0]?.mentions, [{ topic: 'lamp', start: 13, end: 21 }]);
  assert.deepEqual(
    compiled.undecided.map(({ start }) => start),
    [0],
  );
});

test('What is rejected is no mention, also where it is a sure name, nor is a shorter name of its topic inside it.', () => {
  assert.deepEqual(mentionsIn(compile('Adam Rook came.', { words: 'Adam Rook', decision: 'reject' })), []);
  const rejected = compile('Above the Lamp.', { words: 'the Lamp', decision: 'reject' });
  assert.deepEqual([mentionsIn(rejected), rejected.undecided], [[], []]);
});

test('A name of another topic inside what is rejected counts.', () => {
  const { passages, undecided } = compile('Great Lamp Oil, Lamp Oil.', { words: 'Great Lamp Oil', decision: 'reject' });
  assert.deepEqual(passages[0]?.mentions, [
    { topic: 'lamp', start: 0, end: 10 },
    { topic: 'oil', start: 16, end: 24 },
  ]);
  assert.deepEqual(undecided, []);
});

test('Words can mean another topic, also words that are no name.', () => {
  assert.deepEqual(mentionsIn(compile('Adam Rook came.', { words: 'Adam Rook', decision: { topic: 'bea' } })), [
    'bea: Adam Rook',
  ]);
  assert.deepEqual(mentionsIn(compile('The keeper of Great Lamp came.', { words: 'the keeper', decision: { topic: 'bea' } })), [
    'bea: The keeper',
    'lamp: Great Lamp',
  ]);
  assert.deepEqual(mentionsIn(compile('Great Lamp Oil', { words: 'Lamp Oil', decision: { topic: 'rock' } })), ['rock: Lamp Oil']);
});

test('Of decisions that overlap the one about more words holds, and a second one on the same words has no place.', () => {
  const compiled = compile(
    'Great Lamp Oil burns.',
    { words: 'Great Lamp', decision: 'accept' },
    { words: 'Great Lamp Oil', decision: 'accept' },
    { words: 'Great Lamp Oil', decision: 'reject' },
  );
  assert.deepEqual(mentionsIn(compiled), ['oil: Great Lamp Oil']);
  assert.deepEqual(
    compiled.decided.map(({ decision }) => [decision.words, decision.decision]),
    [['Great Lamp Oil', 'accept']],
  );
});

test('To accept a name of several topics, or words that are no name, says nothing.', () => {
  const shared = compile('Adam Rook and Bea Rook; Rook left.', { words: 'Rook', occurrence: 3, decision: 'accept' });
  assert.deepEqual(
    [shared.decided[0]?.topic, shared.decided[0]?.candidates, shared.undecided.length],
    [null, ['adam', 'bea'], 1],
  );
  assert.deepEqual(compile('A keeper.', { words: 'keeper', decision: 'accept' }).decided[0]?.candidates, []);
});

test('Words in code and addresses, and words that are gone, have no place.', () => {
  const compiled = compile('See `the Lamp` and the-lamp.org.', { words: 'the Lamp', decision: { topic: 'lamp' } });
  assert.deepEqual([mentionsIn(compiled), compiled.decided], [[], []]);
});

type Brief = Pick<Decision, 'words' | 'decision'> & { readonly occurrence?: number };

/** Compiles a text with decisions on its first passage. */
function compile(source: string, ...decisions: readonly Brief[]): Compiled {
  const options = { body: 't', matcher: createMatcher(topics), firstLine: 1 } as const;
  const passage = compileBody(source, options).passages[0]?.id ?? '';
  return compileBody(source, {
    ...options,
    decisions: new Map([[passage, decisions.map((decision) => ({ passage, occurrence: 1, ...decision }))]]),
  });
}

function mentionsIn({ passages }: Compiled): string[] {
  return passages.flatMap(({ text, mentions }) => mentions.map(({ topic, start, end }) => `${topic}: ${text.slice(start, end)}`));
}

function topic(id: string, name: string, aliases: Alias[]): NamedTopic {
  return { id, topic: { name, kind: 'person', summary: 'A fixture.', aliases } };
}
