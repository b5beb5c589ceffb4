import type { Problem } from '../problem.ts';
import { fillRecord } from './fill-record.ts';
import { findHome } from './find-home.ts';
import { newDraft } from './draft.ts';
import type { ImportContext } from './import-context.ts';
import type { ImportedDocument, SourceFile } from './import-document.ts';
import { knownOf } from './match-record.ts';
import { makeReceipt } from './receipt.ts';
import type { Format } from './sniff.ts';
import { formats } from './readers.ts';
import { recordOf, writeRecord } from './write-record.ts';

/** Imports a file that holds no words to read, such as a scanned PDF: a record that says why, and no text. */
export function recordOnly(
  file: SourceFile,
  sha256: string,
  reason: Problem,
  format: Format,
  context: ImportContext,
): ImportedDocument | Problem {
  const filled = fillRecord({}, context.findEntry(file.name, {}), context.hasList);
  const home = findHome({ ...file, sha256 }, filled.record, context);
  if ('rule' in home) return home;
  const flags = [{ line: 1, rule: reason.rule, what: `${reason.what} ${reason.fix}` }];
  const source = { file: file.name, sha256 };
  const tree = { type: 'root' as const, children: [] };
  const about = { file: file.path, format, id: home.id, record: home.by, told: filled.told };
  const record = {
    ...recordOf(filled.record, source, context.defaults, [], formats[format].kind),
    note: `${reason.what} ${reason.why}`,
  };
  return {
    receipt: makeReceipt(newDraft(tree, flags), [], tree, about),
    text: null,
    record: home.by === 'created' ? writeRecord(record) : null,
    source,
    known: knownOf(home.id, sha256, filled.record),
    others: home.others,
  };
}
