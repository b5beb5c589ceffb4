import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printFinding } from './print-finding.ts';

const nothing = { query: 'zebra', count: 0, named: [], suggested: [], corrected: null, proposed: null, unknown: [], results: [] };

test('What was found is told with what was made of the query.', () => {
  const passage = { path: '/documents/a/#d-1', id: 'd-1', heading: 'One', text: `Rockets near Kirkuk ${'and more '.repeat(40)}` };
  const result = { path: '/documents/a/', title: 'A title', about: 'News · 2020', score: 1.234, otherNames: ['PMU'] };
  const finding = {
    ...{ ...nothing, query: 'rokets hashd', count: 12, named: ['pmu'], corrected: 'rockets hashd' },
    results: [{ ...result, passageCount: 7, passages: [passage] }],
  };
  assert.equal(
    printFinding(finding),
    `12 results for “rockets hashd”.
Searched in the place of “rokets hashd”, which holds words that stand nowhere.
Names the topic pmu.

  1. A title (1.23)
     /documents/a/ · News · 2020 · found as “PMU”
     /documents/a/#d-1
       ${passage.text.slice(0, 240).trimEnd()} …
     7 passages in all`,
  );
});

test('Where nothing was found it is told what stands nowhere and what may have been meant.', () => {
  assert.equal(
    printFinding({ ...nothing, unknown: ['zebra', 'topic:x'], proposed: 'debra', suggested: ['a', 'b'] }),
    `0 results for “zebra”.
Did you mean “debra”?
May mean the topics a, b.
Nowhere: “zebra”, “topic:x”.`,
  );
});
