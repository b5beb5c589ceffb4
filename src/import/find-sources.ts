import { globSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../problem.ts';
import { importProblem } from './import-problem.ts';

const formats: ReadonlyMap<string, string> = new Map([['.txt', 'plain text']]);

/** Files that the arguments of a command mean, and what is wrong with the rest. */
export interface Sources {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Resolves files, folders (the files in them whose format is read) and patterns (`*.txt`), the same in every shell. Each file once, sorted within a folder. */
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
  const files = readdirSync(folder)
    .filter((name) => formats.has(path.extname(name).toLowerCase()))
    .sort()
    .map((name) => path.join(folder, name));
  return files.length > 0 ? { files, problems: [] } : failed(noneIn(folder));
}

function matching(pattern: string): Sources {
  const found = globSync(pattern).sort();
  if (found.length === 0) return failed(noMatch(pattern));
  const each = found.filter((file) => statSync(file).isFile()).map(checkFormat);
  return { files: each.flatMap(({ files }) => files), problems: each.flatMap(({ problems }) => problems) };
}

function checkFormat(file: string): Sources {
  return formats.has(path.extname(file).toLowerCase()) ? { files: [file], problems: [] } : failed(unsupported(file));
}

function failed(problem: Problem): Sources {
  return { files: [], problems: [problem] };
}

function known(): string {
  return [...formats].map(([ending, name]) => `${name} (${ending})`).join(', ');
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
    why: `The import reads ${known()}.`,
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

function unsupported(file: string): Problem {
  const ending = path.extname(file);
  return importProblem(file, 'unsupported-format', {
    what:
      ending === '' ? 'The name of the file has no ending that tells its format.' : `Files that end in ${ending} are not read.`,
    why: `The import reads ${known()}.`,
    fix: 'Save the document as plain text (UTF-8, ending .txt) and import that.',
  });
}
