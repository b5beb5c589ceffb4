import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ContentError } from '../problem.ts';
import type { Content } from '../library/content/content.ts';
import { countNames } from '../library/topics/count-names.ts';
import { placesOf } from '../library/content/places.ts';
import { readContent } from '../library/content/read-content.ts';
import { emptyLedger, updateLedger } from '../library/content/update-ledger.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What was noted of one document. */
export interface WrittenLedger {
  readonly id: string;
  /** Null where nothing has changed. */
  readonly changed: { readonly passages: number; readonly moved: number } | null;
}

/** Notes the passages of documents in their ledgers: of those named, or of all. Throws ContentError where the content has errors. */
export async function writeLedgers(contentDir: string, ids?: ReadonlySet<string>): Promise<WrittenLedger[]> {
  const { content, problems } = await readContent(placesOf(root, contentDir, true), path.join(root, 'src'));
  if (!content) throw new ContentError(problems);
  const written: WrittenLedger[] = [];
  for (const { id } of content.documents) if (ids?.has(id) ?? true) written.push(await writeLedger(id, content, contentDir));
  return written;
}

async function writeLedger(id: string, content: Content, contentDir: string): Promise<WrittenLedger> {
  const before = content.ledgers.get(id) ?? emptyLedger;
  const text = content.texts.find((entry) => entry.id === id);
  const names = text ? countNames(text.body) : before.names;
  const current = { digest: passageIds(content.documents, id), text: passageIds(content.texts, id) };
  const after = { ...updateLedger(before, current), ...(names && { names }) };
  const written = `${JSON.stringify(after, null, 1)}\n`;
  if (written === `${JSON.stringify(before, null, 1)}\n`) return { id, changed: null };
  const file = path.join(contentDir, 'ledger', `${id}.json`);
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(`${file}.part`, written);
    await rename(`${file}.part`, file);
  } finally {
    await rm(`${file}.part`, { force: true });
  }
  return { id, changed: { passages: after.digest.length + after.text.length, moved: Object.keys(after.moved).length } };
}

function passageIds(entries: Content['documents'] | Content['texts'], id: string): string[] | null {
  const passages = entries.find((entry) => entry.id === id)?.body.passages ?? [];
  return passages.length === 0 ? null : passages.map((passage) => passage.id);
}
