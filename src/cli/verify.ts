import path from 'node:path';
import type { Content } from '../library/content/content.ts';
import { placesOf } from '../library/content/places.ts';
import { readContent } from '../library/content/read-content.ts';
import { verifyContent } from '../library/verify/verify-content.ts';
import { ContentError } from '../problem.ts';
import { UsageError } from './options.ts';
import { runCommand } from './run-command.ts';
import { printVerification, verificationAsJson } from './show-verification.ts';
import { writeVerified } from './write-verified.ts';

const root = path.resolve(import.meta.dirname, '../..');

await runCommand('verify', async ({ contentDir, isJson, rest }) => {
  const { content, problems } = await readContent(placesOf(root, contentDir, true), path.join(root, 'src'));
  if (!content) throw new ContentError(problems);
  const ids = chooseDocuments(content, rest);
  const verified = verifyContent(content, ids);
  writeVerified(contentDir, verified);
  console.log(isJson ? verificationAsJson(verified) : printVerification(verified));
  for (const id of ids) {
    if (!verified.some(({ entry }) => entry.id === id))
      console.error(`${id}: nothing to compare, because its digest or its full text is not held.`);
  }
  process.exitCode = verified.some(({ findings }) => findings.length > 0) ? 1 : 0;
});

/** The documents of these files or ids; all where none is named. Throws a UsageError for one that is not there. */
function chooseDocuments({ documents }: Pick<Content, 'documents'>, named: readonly string[]): Set<string> {
  const known = new Set(documents.map(({ id }) => id));
  const ids = named.map((name) => path.basename(name, '.mdx'));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw new UsageError(`There is no document "${unknown}".`);
  return ids.length > 0 ? new Set(ids) : known;
}
