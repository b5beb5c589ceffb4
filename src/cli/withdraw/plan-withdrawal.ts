import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '../../library/content/content.ts';
import { titleOf } from '../../library/documents/describe-document.ts';
import { joinLibrary } from '../../library/join-library.ts';
import type { Withdrawn } from '../../schema/withdrawn.ts';
import { listAddresses } from '../../library/withdrawn/list-addresses.ts';
import type { DocumentRecord } from '../../schema/document.ts';

/** What withdrawing a document does to the content folder. */
export interface Withdrawal {
  readonly id: string;
  readonly record: Withdrawn;
  /** Absolute paths of the files that go. */
  readonly files: readonly string[];
}

/** What a reader is told, and since when. */
export interface Notice {
  readonly reason: string | undefined;
  readonly isWithoutTitle: boolean;
  /** ISO date. */
  readonly date: string;
}

/** Plans taking back a document of this content, which is read with every text. Undefined where there is no such document. */
export function planWithdrawal(id: string, content: Content, contentDir: string, notice: Notice): Withdrawal | undefined {
  const entry = content.documents.find((each) => each.id === id);
  if (!entry) return undefined;
  return { id, record: tombstoneOf(entry.record, addressesOf(id, content), notice), files: filesOf(id, contentDir) };
}

function tombstoneOf(record: DocumentRecord, addresses: readonly string[], { reason, isWithoutTitle, date }: Notice): Withdrawn {
  return {
    title: isWithoutTitle ? null : titleOf(record),
    date,
    ...(reason !== undefined && { reason }),
    ...(record.formerly && { formerly: [...record.formerly] }),
    addresses: [...addresses],
  };
}

/** The private site has more pages than the public one, and other pages of dates. */
function addressesOf(id: string, content: Content): string[] {
  const publishable = new Set(content.documents.filter(({ record }) => record.rights.publishText).map((entry) => entry.id));
  const published = { ...content, texts: content.texts.filter((text) => publishable.has(text.id)) };
  const addresses = [joinLibrary(content, true), joinLibrary(published, false)].flatMap((library) => {
    const document = library.documentById.get(id);
    return document ? listAddresses(document, library) : [];
  });
  return [...new Set(addresses)].sort();
}

/** Every file of a folder of the library that bears the document's name: record, text, receipt, ledger, decisions and results. */
function filesOf(id: string, contentDir: string): string[] {
  const folders = ['documents', 'texts', 'ledger', 'decisions', 'verified'].map((name) => path.join(contentDir, name));
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
    .filter((file) => path.basename(file).startsWith(`${id}.`));
}
