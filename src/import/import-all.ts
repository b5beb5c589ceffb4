import type { Problem } from '../problem.ts';
import { importFiles, type ImportRequest } from './import-files.ts';
import type { Imported } from './write-document.ts';

/** Imports files and gives all results at once. For tests. */
export async function importAll(request: ImportRequest): Promise<{ documents: Imported[]; problems: Problem[] }> {
  const documents: Imported[] = [];
  const problems: Problem[] = [];
  await importFiles(request, ({ result }) => {
    if ('rule' in result) problems.push(result);
    else documents.push(result);
  });
  return { documents, problems };
}
