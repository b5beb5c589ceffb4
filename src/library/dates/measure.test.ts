import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { emptyContext } from '../../import/import-context.ts';
import { importDocument } from '../../import/import-document.ts';
import { describeAgreement, measureGold, rates, readGoldLists, whyAbsent, type GoldList } from './measure.ts';

const seeds = '../shared/seeds';
const targets = { explicit: 0.95, inferred: 0.9 } as const;

for (const [name, gold] of readGoldLists()) {
  const reason = isText(gold) && existsSync(seeds) ? null : whyAbsent(gold);
  test(`The dates of ${name} agree with those found by hand.`, { skip: reason ?? false }, async () => {
    const agreement = measureGold(gold, isText(gold) ? await importedText(path.basename(gold.file)) : undefined);
    for (const kind of ['explicit', 'inferred'] as const) {
      const { precision, recall } = rates(agreement[kind]);
      assert.ok(Math.min(precision, recall) >= targets[kind], describeAgreement(name, agreement));
    }
  });
}

/** Full texts are not in the repository: they are imported for the test. */
function isText({ file }: GoldList): boolean {
  return file.startsWith('content/texts/');
}

async function importedText(wanted: string): Promise<string> {
  for (const name of readdirSync(seeds)) {
    const bytes = readFileSync(path.join(seeds, name));
    const context = emptyContext({ licence: 'All rights reserved', publishText: false, language: 'en' });
    const document = await importDocument({ path: name, name, bytes }, context);
    if ('text' in document && document.text && `${document.receipt.id}.mdx` === wanted) return document.text;
  }
  throw new Error(`No founding document becomes ${wanted}.`);
}
