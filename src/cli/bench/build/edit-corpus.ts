import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Adds a sentence to one document. Answers with what takes it out again. */
export function editDocument(folder: string): () => void {
  const documents = path.join(folder, 'documents');
  const file = path.join(documents, readdirSync(documents).sort()[0] ?? '');
  return edit(file, (source) => `${source}\nOne sentence stands here that did not stand here.\n`);
}

/** Gives one topic another alias in the place of one that occurs. Answers with what undoes it. */
export function editAlias(folder: string): () => void {
  const topics = path.join(folder, 'topics');
  const file = path.join(topics, readdirSync(topics).sort()[0] ?? '');
  return edit(file, (source) => source.replace(/^aliases: \[[^,]+,/m, 'aliases: [Another Name,'));
}

function edit(file: string, change: (source: string) => string): () => void {
  const source = readFileSync(file, 'utf8');
  const changed = change(source);
  if (changed === source) throw new Error(`Nothing was changed in ${file}.`);
  writeFileSync(file, changed);
  return () => {
    writeFileSync(file, source);
  };
}
