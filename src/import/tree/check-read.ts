import { cleanRead } from '../clean-read.ts';
import { newDraft, type Draft } from '../draft.ts';
import { apparatus, run, structure } from '../passes.ts';
import type { ReadResult } from '../reader.ts';
import { selfCheck } from '../self-check.ts';
import { serialize } from '../serialize.ts';
import { wordsOf } from '../words.ts';

/** A reader's tree after all passes, as the import writes it. For tests and measuring. */
export function draftOfRead(read: ReadResult): Draft {
  const { tree, flags, record, dropped } = cleanRead(read);
  return run(apparatus, run(structure.tree, { ...newDraft(tree, flags), record, dropped }));
}

/** What the check before writing says of what a reader gives; empty where nothing is lost and nothing is code. For tests and measuring. */
export function checkRead(read: ReadResult): string[] {
  const draft = draftOfRead(read);
  return selfCheck(draft, wordsOf(cleanRead(read).source), serialize(draft.tree));
}
