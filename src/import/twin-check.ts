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

/** Makes a check for one run that keeps of each document what it can be found by: its id and, of those it made, series, DOI, address. */
export function makeTwinCheck(): TwinCheck {
  const earlier = new Map<string, Earlier>();
  return (file, document) => {
    const keys = document.record === null ? [] : sureKeys(document.known);
    const ids = [document.receipt.id, ...document.others];
    const id = ids.find((candidate) => !earlier.has(idKey(candidate)));
    const twin =
      keys.map((key) => earlier.get(key)).find((each) => each !== undefined) ?? sameTitle(ids, id, document.known, earlier);
    if (twin || id === undefined) return sameId(file, twin?.id ?? document.receipt.id, twin?.file ?? '');
    for (const key of [idKey(id), ...keys]) earlier.set(key, { file, id, known: document.known });
    return { ...document, receipt: { ...document.receipt, id } };
  };
}

function idKey(id: string): string {
  return `id:${id}`;
}

/** Of the documents that have the ids before the free one, the first that may be the same work. */
function sameTitle(
  ids: readonly string[],
  free: string | undefined,
  known: KnownRecord,
  earlier: ReadonlyMap<string, Earlier>,
): Earlier | undefined {
  const taken = ids.slice(0, free === undefined ? ids.length : ids.indexOf(free)).map((id) => earlier.get(idKey(id)));
  const owners = taken.filter((each) => each !== undefined);
  return owners.find((owner) => !areDifferent(known, owner.known)) ?? (free === undefined ? owners[0] : undefined);
}

/** Titles alone are no sure sign: they are looked at where ids meet. */
function sureKeys(known: KnownRecord): string[] {
  return keysOf(known).filter((key) => !key.startsWith('title:'));
}
