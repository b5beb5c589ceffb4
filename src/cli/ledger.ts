import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ContentError } from '../problem.ts';
import type { Content } from '../library/content.ts';
import { placesOf } from '../library/places.ts';
import { readContent } from '../library/read-content.ts';
import { emptyLedger, updateLedger } from '../library/update-ledger.ts';
import { runCommand } from './run-command.ts';

const root = path.resolve(import.meta.dirname, '../..');

await runCommand('ledger', async ({ contentDir }) => {
  const { content, problems } = await readContent(placesOf(root, contentDir, true), path.join(root, 'src'));
  if (!content) throw new ContentError(problems);
  for (const document of content.documents) {
    const changed = await writeLedger(document.id, content, contentDir);
    console.log(`${document.id}: ${changed}`);
  }
});

async function writeLedger(id: string, content: Content, contentDir: string): Promise<string> {
  const before = content.ledgers.get(id) ?? emptyLedger;
  const after = updateLedger(before, { digest: passageIds(content.documents, id), text: passageIds(content.texts, id) });
  const written = `${JSON.stringify(after, null, 1)}\n`;
  if (written === `${JSON.stringify(before, null, 1)}\n`) return 'nothing has changed';
  const file = path.join(contentDir, 'ledger', `${id}.json`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.part`, written);
  await rename(`${file}.part`, file);
  return `${String(after.digest.length + after.text.length)} passages, ${String(Object.keys(after.moved).length)} earlier addresses`;
}

function passageIds(entries: Content['documents'] | Content['texts'], id: string): string[] | null {
  const passages = entries.find((entry) => entry.id === id)?.body.passages ?? [];
  return passages.length === 0 ? null : passages.map((passage) => passage.id);
}
