import { readFileSync } from 'node:fs';
import type { ImportedDocument } from '../../../import/import-document.ts';
import { lockLibrary } from '../../../import/lock-library.ts';
import { writeDocument } from '../../../import/write-document.ts';

/** Writes documents as an import does: takes the library, writes them in order, gives it back. Answers with what could not be written. */
export function writeAll(documents: readonly ImportedDocument[], contentDir: string): string[] {
  const lock = lockLibrary(contentDir);
  if ('rule' in lock) return [lock.what];
  try {
    return documents.flatMap((document) => {
      const written = writeDocument(document, contentDir, false);
      return 'rule' in written ? [written.what] : [];
    });
  } finally {
    lock();
  }
}

// As a process of its own it can be killed: `node write-all.ts DOCUMENTS.json CONTENT`.
if (import.meta.main) {
  const [documents = '', contentDir = ''] = process.argv.slice(2);
  console.log(writeAll(JSON.parse(readFileSync(documents, 'utf8')) as ImportedDocument[], contentDir).join('\n'));
}
