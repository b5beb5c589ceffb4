import type { Problem } from '../problem.ts';
import type { ImportedDocument } from './import-document.ts';
import { sameId } from './import-problem.ts';
import { areDifferent, keysOf, type KnownRecord } from './match-record.ts';

/** A document, under another id where an earlier one of the run has its own, or the problem that both are one document. */
export type TwinCheck = (file: string, document: ImportedDocument) => ImportedDocument | Problem;

interface Earlier {
  readonly file: string;
  readonly id: string;
  readonly known: KnownRecord;
}

/**
 * Makes a check for one run that keeps of each document what it can be found by: its id and, of those it made, checksum, series, DOI,
 * address and title. Where ids or titles meet, documents that are surely different get ids of their own.
 */
export function makeTwinCheck(): TwinCheck {
  const earlier = new Map<string, Earlier[]>();
  return (file, document) => {
    const keys = document.record === null ? [] : keysOf(document.known);
    const ids = [document.receipt.id, ...document.others];
    const twin = findTwin(earlier, keys, ids, document);
    const id = ids.find((candidate) => !earlier.has(idKey(candidate)));
    if (twin) return sameId(file, twin.id, twin.file);
    if (id === undefined) return sameId(file, ids[0] ?? '', earlier.get(idKey(ids[0] ?? ''))?.[0]?.file ?? '');
    for (const key of [idKey(id), ...keys]) earlier.set(key, [...(earlier.get(key) ?? []), { file, id, known: document.known }]);
    return { ...document, receipt: { ...document.receipt, id } };
  };
}

function idKey(id: string): string {
  return `id:${id}`;
}

/** An earlier document that agrees in a sure sign, or in title or id without being surely another. */
function findTwin(
  earlier: ReadonlyMap<string, readonly Earlier[]>,
  keys: readonly string[],
  ids: readonly string[],
  document: ImportedDocument,
): Earlier | undefined {
  const found = (key: string): readonly Earlier[] => earlier.get(key) ?? [];
  const [sure] = keys.filter((key) => !key.startsWith('title:')).flatMap(found);
  // A document that the library has keeps its id whatever else the run holds.
  if (document.record === null) return found(idKey(document.receipt.id))[0];
  const unsure = [...keys.filter((key) => key.startsWith('title:')), ...ids.map(idKey)].flatMap(found);
  return sure ?? unsure.find(({ known }) => !areDifferent(document.known, known));
}
