import path from 'node:path';
import { writeFiles } from '../import/write-files.ts';
import type { VerifiedDocument } from '../library/verify/verify-content.ts';

/** Keeps what was found in `verified/<id>.json` of the content folder, so that builds without the texts can show it. */
export function writeVerified(contentDir: string, documents: readonly VerifiedDocument[]): void {
  const planned = documents.map(({ entry, kept }) => ({
    path: path.join(contentDir, 'verified', `${entry.id}.json`),
    content: `${JSON.stringify(kept, null, 1)}\n`,
  }));
  writeFiles(planned);
}
