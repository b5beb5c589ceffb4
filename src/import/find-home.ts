import type { Problem } from '../problem.ts';
import { documentIds } from './document-id.ts';
import type { RecordEvidence } from './draft.ts';
import type { ImportContext } from './import-context.ts';
import { ambiguousRecord, doubtfulRecord, idTaken } from './import-problem.ts';
import { areDifferent, knownOf, matchRecord } from './match-record.ts';
import type { Receipt } from './receipt.ts';

/** Where a document belongs: the id of its record, and what that was found by; `created` where there is none yet. */
export interface Home {
  readonly id: string;
  readonly by: Receipt['record'];
  /** Ids that a document to be made can have instead, where an earlier one of the run has taken this. */
  readonly others: readonly string[];
}

/** Finds the record that a document belongs to, or the id of the one to be made. Doubt is a problem that names the candidates. */
export function findHome(
  file: { readonly path: string; readonly name: string; readonly sha256: string },
  evidence: RecordEvidence,
  { index, records, as }: ImportContext,
): Home | Problem {
  if (as !== undefined) return { id: as, by: records.has(as) ? '--as' : 'created', others: [] };
  const match = matchRecord(file.sha256, evidence, index);
  const candidates = match?.records.map((record) => record.id) ?? [];
  const [found] = candidates;
  if (match && candidates.length > 1) return ambiguousRecord(file.path, match.by, candidates);
  if (match?.against && found !== undefined) return doubtfulRecord(file.path, match.by, match.against, found);
  if (match && found !== undefined) return { id: found, by: match.by, others: [] };
  return newHome(file, evidence, records);
}

/** The first id that is free. Those before it must belong to documents that are surely others. */
function newHome(
  file: { readonly path: string; readonly name: string; readonly sha256: string },
  evidence: RecordEvidence,
  records: ImportContext['records'],
): Home | Problem {
  const { series, title, date } = evidence;
  const ids = documentIds({ series: series?.value, title: title?.value, date: date?.value, file: file.name });
  const own = knownOf('', file.sha256, evidence);
  for (const [position, id] of ids.entries()) {
    const owner = records.get(id);
    if (!owner) return { id, by: 'created', others: ids.slice(position + 1).filter((other) => !records.has(other)) };
    if (!areDifferent(own, owner)) return idTaken(file.path, id);
  }
  return idTaken(file.path, ids[0] ?? '');
}
