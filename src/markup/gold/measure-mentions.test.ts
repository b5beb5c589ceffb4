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
