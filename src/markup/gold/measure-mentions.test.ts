import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { createMatcher } from '../alias-matcher.ts';
import { measureMentions, sum, type GoldList } from './measure-mentions.ts';
import { readRegistry } from './read-registry.ts';

const shared = '../shared';
const skip = existsSync(shared) ? false : `The documents to measure with are not in ${shared}.`;
const golds = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(path.join(import.meta.dirname, name), 'utf8')) as GoldList);

test('What a reader found in real documents is found, and little else.', { skip }, () => {
  const matcher = createMatcher(readRegistry('content/topics'));
  const measured = golds.map((gold) => measureMentions(gold, readFileSync(path.join(shared, gold.source), 'utf8'), matcher));
  const { gold, found, right, missed, false: wrong, trapped } = sum(measured);
  const [precision, recall] = [right / found, right / gold];
  assert.ok(gold >= 320, `${gold} mentions`);
  assert.deepEqual(trapped, []);
  assert.ok(precision >= 0.98, `Precision is ${precision.toFixed(3)}:\n${wrong.join('\n')}`);
  assert.ok(recall >= 0.97, `Recall is ${recall.toFixed(3)}:\n${missed.join('\n')}`);
});

test('What is missed, false or a trap is told with its line and words; addresses and frontmatter hold nothing.', () => {
  const topic = (id: string, name: string, alias: string) => ({
    id,
    topic: { name, kind: 'organisation' as const, summary: 'A fixture.', aliases: [{ text: alias }] },
  });
  const matcher = createMatcher([topic('oak', 'Oak Union', 'Oak'), topic('ash', 'Ash', 'Ash Guild')]);
  const source = '---\ntitle: Oak\n---\n\n# Oak\n\nAn Ash and an\nOak tree, an Elm; https://oak.example/ash\n';
  const gold: GoldList = {
    source: 'fixture',
    lines: [5, 8],
    passages: [
      { line: 5, mentions: [{ topic: 'oak', surface: 'Oak', nth: 1 }] },
      {
        line: 7,
        mentions: [
          { topic: 'ash', surface: 'Ash', nth: 1 },
          { topic: 'ash', surface: 'Elm', nth: 1 },
        ],
        never: [{ topic: 'oak', surface: 'an Oak tree', nth: 1 }],
      },
    ],
  };
  assert.deepEqual(measureMentions(gold, source, matcher), {
    ...{ gold: 3, found: 3, right: 2 },
    ...{ missed: ['7: ash “Elm”'], false: ['7: oak “Oak”'], trapped: ['7: oak “Oak”'] },
  });
});

test('A gold list that does not fit its source is refused.', () => {
  const matcher = createMatcher([]);
  const list = (line: number, surface: string): GoldList => ({
    ...{ source: 'fixture', lines: [1, 9] },
    passages: [{ line, mentions: [{ topic: 'oak', surface, nth: 2 }] }],
  });
  assert.throws(() => measureMentions(list(1, 'Oak'), 'Oak, Ash.', matcher), /^Error: Line 1 does not hold “Oak” 2 times\.$/);
  assert.throws(() => measureMentions(list(4, 'Oak'), 'Oak, Ash.', matcher), /^Error: fixture has no passage at line 4\.$/);
});
