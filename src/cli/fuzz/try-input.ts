import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ImportReader } from '../../import/import-reader.ts';
import { writeDocument, type Imported } from '../../import/write-document.ts';
import { wordsOfTree } from '../../import/words.ts';
import { writtenFaults } from '../../import/written-faults.ts';
import { parseMarkdown } from '../../markup/parse.ts';
import type { Problem } from '../../problem.ts';
import { readFrontmatter } from '../../schema/read-frontmatter.ts';

/** What came of one file. */
export interface Trial {
  /** `imported`, or the rule that refused it. */
  readonly outcome: string;
  /** What should not have happened, in sentences. */
  readonly faults: readonly string[];
  readonly milliseconds: number;
}

/**
 * Imports one file of this name into an empty library that stands deep in a folder of its own, and looks for what should not be: an
 * import that fails or is stopped, files beside the library, code in what is written, words that do not add up, a changed source.
 */
export async function tryInput(name: string, bytes: Uint8Array, reader: ImportReader): Promise<Trial> {
  const top = mkdtempSync(path.join(tmpdir(), 'lectern-fuzz-'));
  // A path in a title that leads upwards must end where it is noticed.
  const root = path.join(top, 'a/b/c/d');
  const [source, contentDir] = [path.join(root, 'sources', name), path.join(root, 'content')];
  try {
    for (const folder of [path.dirname(source), path.join(contentDir, 'documents')]) mkdirSync(folder, { recursive: true });
    writeFileSync(source, bytes);
    const started = performance.now();
    const read = await reader.read(source);
    const milliseconds = performance.now() - started;
    const result = 'rule' in read ? read : writeDocument(read, contentDir, false);
    const isChanged = !readFileSync(source).equals(bytes);
    const faults = [
      ...faultsOf(result, contentDir),
      ...writtenFaults(root, contentDir),
      ...(isChanged ? ['The source was changed.'] : []),
    ];
    return { outcome: 'rule' in result ? result.rule : 'imported', faults, milliseconds };
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
}

/**
 * Answers that no file deserves: a fault of ours, or a file of this size that is too much for its limits. That the self-check refuses a
 * file is none of them: it is there for what readers get wrong.
 */
const wrong = /^import\/(?:failed|too-slow|too-much-memory|unwritable|unreadable|changed)$/;

function faultsOf(result: Imported | Problem, contentDir: string): string[] {
  if ('rule' in result) return refusalFaults(result, contentDir);
  const { id, words } = result.receipt;
  const file = path.join(contentDir, 'texts', `${id}.mdx`);
  if (!existsSync(file)) return result.text === 'none' ? [] : ['The text that is told of was not written.'];
  const written = wordsOfTree(parseMarkdown(readFrontmatter(readFileSync(file, 'utf8'), file).body)).length;
  return [
    ...(words.kept + words.dropped === words.source ? [] : [`Words do not add up: ${JSON.stringify(words)}.`]),
    ...(written === words.kept ? [] : [`The text has ${String(written)} words, the receipt tells of ${String(words.kept)}.`]),
  ];
}

function refusalFaults({ rule, what }: Problem, contentDir: string): string[] {
  const isRight = !wrong.test(rule) || (rule === 'import/failed' && what.includes('nested too deeply'));
  const isWritten = existsSync(path.join(contentDir, 'texts'));
  return [...(isRight ? [] : [`${rule}: ${what}`]), ...(isWritten ? ['A file that was refused was written.'] : [])];
}
