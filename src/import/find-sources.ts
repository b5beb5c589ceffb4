import { globSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../problem.ts';
import { importProblem } from './import-problem.ts';
import { describeFormats, formatByName } from './readers.ts';

/** Files that the arguments of a command mean, and what is wrong with the rest. */
export interface Sources {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Resolves files, folders (all files in them whose format is read) and patterns (`*.txt`), the same in every shell. Each file once, sorted within a folder. */
export function findSources(args: readonly string[]): Sources {
  const found = args.map(resolve);
  const files = new Map(found.flatMap((each) => each.files).map((file) => [path.resolve(file), file]));
  return { files: [...files.values()], problems: found.flatMap((each) => each.problems) };
}

function resolve(arg: string): Sources {
  const stats = statSync(arg, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return inFolder(arg);
  if (stats) return checkFormat(arg);
  return /[*?[{]/.test(arg) ? matching(arg) : failed(notThere(arg));
}

function inFolder(folder: string): Sources {
  const files = listFolder(folder);
  return files.length > 0 ? { files, problems: [] } : failed(noneIn(folder));
}

/** The files of a folder and of the folders in it whose format is read. Hidden ones and installed packages are passed over. */
function listFolder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith('.') && name !== 'node_modules',
  );
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return listFolder(file);
      return entry.isFile() && formatByName(file) ? [file] : [];
    });
}

function matching(pattern: string): Sources {
  const found = globSync(pattern, { exclude: (name) => path.basename(name) === 'node_modules' }).sort();
  if (found.length === 0) return failed(noMatch(pattern));
  const each = found.filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile()).map(checkFormat);
  return { files: each.flatMap(({ files }) => files), problems: each.flatMap(({ problems }) => problems) };
}

/** A file without an ending is read too: its bytes tell what it is. */
function checkFormat(file: string): Sources {
  const isTold = path.extname(file) !== '' && formatByName(file) === undefined;
  return isTold ? failed(unsupportedFormat(file)) : { files: [file], problems: [] };
}

function failed(problem: Problem): Sources {
  return { files: [], problems: [problem] };
}

function notThere(file: string): Problem {
  return importProblem(file, 'no-file', {
    what: 'There is no such file or folder.',
    why: 'Nothing could be read.',
    fix: 'Check the path; it is relative to the folder that the command runs in.',
  });
}

function noneIn(folder: string): Problem {
  return importProblem(folder, 'no-file', {
    what: 'The folder holds no file that can be read.',
    why: `The import reads ${describeFormats()}.`,
    fix: 'Name another folder, or save the documents in a format that is read.',
  });
}

function noMatch(pattern: string): Problem {
  return importProblem(pattern, 'no-file', {
    what: 'No file matches the pattern.',
    why: 'Nothing could be read.',
    fix: 'Check the pattern; `*` stands for any characters within one folder, `**` for folders as well.',
  });
}

function unsupportedFormat(file: string): Problem {
  return importProblem(file, 'unsupported-format', {
    what: `Files that end in ${path.extname(file)} are not read.`,
    why: `The import reads ${describeFormats()}.`,
    fix: 'Save the document in one of these formats and import that.',
  });
}
