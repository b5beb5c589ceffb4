import type { Problem } from '../problem.ts';
import type { ImportedDocument } from './import-document.ts';
import { sameId } from './import-problem.ts';
import { keysOf, type KnownRecord } from './match-record.ts';

/** A document, or the problem that an earlier file of the run is the same document. */
export type TwinCheck = (file: string, document: ImportedDocument) => ImportedDocument | Problem;

/** Makes a check for one run that keeps of each document what it can be found by: its id and, of those it made, series, DOI, address. */
export function makeTwinCheck(): TwinCheck {
  const files = new Map<string, { readonly file: string; readonly id: string }>();
  return (file, document) => {
    const { id } = document.receipt;
    const keys = [`id:${id}`, ...(document.record ? sureKeys(document.known) : [])];
    const twin = keys.map((key) => files.get(key)).find((each) => each !== undefined);
    if (twin) return sameId(file, twin.id, twin.file);
    for (const key of keys) files.set(key, { file, id });
    return document;
  };
}

/** Titles alone are no sure sign; equal ones give equal ids as a rule. */
function sureKeys(known: KnownRecord): string[] {
  return keysOf(known).filter((key) => !key.startsWith('title:'));
}
