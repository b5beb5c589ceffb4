import assert from 'node:assert/strict';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { holdsTexts } from './holds-texts.ts';
import { judgeLibrary, type Scope } from './judge-library.ts';
import { printJudged } from './print-judged.ts';

const content = path.resolve(import.meta.dirname, '../../../../content');
const skip = holdsTexts(content) ? false : 'No full text is imported.';

test('On digests alone, 9 of 10 judged queries show a right passage among the first three.', async (context) => {
  await expectRecall(context, 'digests alone', 0.9);
});

test('With full texts, 19 of 20 judged queries show a right passage among the first three.', { skip }, async (context) => {
  await expectRecall(context, 'full texts', 0.95);
});

async function expectRecall(context: TestContext, scope: Scope, least: number): Promise<void> {
  const figures = await judgeLibrary(content, scope);
  const printed = printJudged(scope, figures);
  context.diagnostic(printed);
  assert.ok(figures.queries >= 80 && figures.firstThree / figures.queries >= least, printed);
}
