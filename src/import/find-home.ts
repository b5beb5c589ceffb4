import type { Problem } from '../problem.ts';
import { documentId } from './document-id.ts';
import type { RecordEvidence } from './draft.ts';
import type { ImportContext } from './import-context.ts';
import { ambiguousRecord, doubtfulRecord, idTaken } from './import-problem.ts';
import { matchRecord } from './match-record.ts';
import type { Receipt } from './receipt.ts';

/** Where a document belongs: the id of its record, and what that was found by; `created` where there is none yet. */
export interface Home {
  readonly id: string;
  readonly by: Receipt['record'];
}

/** Finds the record that a document belongs to, or the id of the one to be made. Doubt is a problem that names the candidates. */
export function findHome(
  file: { readonly path: string; readonly name: string; readonly sha256: string },
  evidence: RecordEvidence,
  { index, ids, as }: ImportContext,
): Home | Problem {
  if (as !== undefined) return { id: as, by: ids.has(as) ? '--as' : 'created' };
  const match = matchRecord(file.sha256, evidence, index);
  const candidates = match?.records.map((record) => record.id) ?? [];
  const [found] = candidates;
  if (match && candidates.length > 1) return ambiguousRecord(file.path, match.by, candidates);
  if (match?.against && found !== undefined) return doubtfulRecord(file.path, match.by, match.against, found);
  if (match && found !== undefined) return { id: found, by: match.by };
  const id = documentId({ series: evidence.series?.value, title: evidence.title?.value, file: file.name });
  return ids.has(id) ? idTaken(file.path, id) : { id, by: 'created' };
}
