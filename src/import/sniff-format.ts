import type { Problem } from '../problem.ts';
import { importProblem } from './import-problem.ts';
import { describeFormats, formatByName, type FormatName } from './readers.ts';

/** The format of a file, or what is wrong with it. */
export function sniffFormat(file: {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}): FormatName | Problem {
  return formatByName(file.name) ?? unsupportedFormat(file.path, file.name);
}

/** A file of a format that is not read. */
export function unsupportedFormat(file: string, name: string): Problem {
  const ending = /\.[^.]+$/.exec(name)?.[0];
  return importProblem(file, 'unsupported-format', {
    what:
      ending === undefined
        ? 'The name of the file has no ending that tells its format.'
        : `Files that end in ${ending} are not read.`,
    why: `The import reads ${describeFormats()}.`,
    fix: 'Save the document in one of these formats and import that.',
  });
}
