import path from 'node:path';
import type { Problem } from '../../problem.ts';
import type { Content } from '../content/content.ts';

/** What git tracks of the folder of texts. Paths are as problems name them. */
export interface Tracked {
  readonly folder: string;
  /** Null where git did not say. */
  readonly files: readonly string[] | null;
}

/**
 * Texts that git tracks although their records do not let them be published, with their receipts, which quote them. Those of a
 * faulty record (`broken`: ids) are passed over, because that one is told by itself.
 */
export function checkTrackedTexts(
  { documents }: Pick<Content, 'documents'>,
  { folder, files }: Tracked,
  broken: ReadonlySet<string>,
): Problem[] {
  if (files === null) return [notKnown(folder)];
  const publishable = new Set(documents.filter(({ record }) => record.rights.publishText).map(({ id }) => id));
  const isRestricted = (file: string): boolean => !publishable.has(idOf(file)) && !broken.has(idOf(file));
  return files.filter(isRestricted).map(trackedText);
}

/** Id of the document that a text or a receipt belongs to. */
function idOf(file: string): string {
  return path.basename(file).replace(/\..*$/, '');
}

function trackedText(file: string): Problem {
  return {
    ...{ file, line: 1, column: 1, rule: 'rights/tracked-text', severity: 'error' },
    what: 'Git tracks this file, and no record says that the full text may be published.',
    why: 'Whoever gets the repository gets the words of others, whatever the built site leaves out.',
    fix: `Run \`git rm --cached ${file}\` and add the folder to .gitignore. What was committed before stays in the history.`,
  };
}

function notKnown(file: string): Problem {
  return {
    ...{ file, line: 1, column: 1, rule: 'rights/tracked-text', severity: 'error' },
    what: 'Git did not say which files of this folder it tracks.',
    why: 'A full text that may not be published could be on its way out with the repository.',
    fix: 'Run `git ls-files` in the folder, and mend what it tells.',
  };
}
