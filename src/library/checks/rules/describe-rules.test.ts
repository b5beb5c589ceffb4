import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruleGroups } from './content-rules.ts';
import { describeRules } from './describe-rules.ts';

test('The rules of a group come with the place that each has on the page.', () => {
  const [first] = describeRules('decisions');
  assert.deepEqual(first, {
    id: 'decision/unknown-document',
    anchor: 'rule-decision-unknown-document',
    severity: 'warning',
    finds: 'Decisions on a document that is not there.',
    example: 'decisions/lamp.json',
  });
});

test('Every rule says in a sentence what it finds, and why it is fixed where it is.', () => {
  const rules = Object.keys(ruleGroups).flatMap(describeRules);
  assert.deepEqual(
    rules.filter(({ finds, fixed, keptOn }) => [finds, fixed ?? keptOn ?? 'So.'].some((words) => !/^\p{Lu}.*\.$/u.test(words))),
    [],
  );
});

test('An unknown group is refused with those that there are.', () => {
  for (const name of ['lamps', 'constructor']) {
    assert.throws(
      () => describeRules(name),
      new Error(`There is no group of rules “${name}”. Groups are: ${Object.keys(ruleGroups).join(', ')}.`),
    );
  }
});
