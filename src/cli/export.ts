import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isSystemError } from '../import/system-error.ts';
import { exportLibrary } from '../library/export/export-library.ts';
import { exportLines } from '../library/export/export-lines.ts';
import { joinLibrary } from '../library/join-library.ts';
import { placesOf } from '../library/content/places.ts';
import { readContent } from '../library/content/read-content.ts';
import { ContentError } from '../problem.ts';
import { UsageError, type Options } from './options.ts';
import { runCommand } from './run-command.ts';
import { writeExport } from './write-export.ts';

const root = path.resolve(import.meta.dirname, '../..');

await runCommand('export', async ({ rest: [file, ...others], ...options }) => {
  if (file === undefined || others.length > 0) throw new UsageError('Name one file to write, or - for the screen.');
  if (file === '-') {
    await print(await produce(options));
    return;
  }
  await writeExport(path.resolve(file), 'library.json', () => produce(options));
  console.error(`Wrote ${file}.`);
});

/** What is left out, and what must not be published, is told beside the output: that may be a pipe, which gets the export alone. */
async function produce({ contentDir, isPrivate }: Pick<Options, 'contentDir' | 'isPrivate'>): Promise<Iterable<string>> {
  const { content, problems } = await readContent(placesOf(root, contentDir, isPrivate), path.join(root, 'src'));
  if (!content) throw new ContentError(problems);
  for (const id of content.withheld)
    console.error(`Left out, because its rights do not allow publishing: the full text of ${id}.`);
  if (isPrivate) console.error('This export is private: texts may be in it that may not be published.');
  const exported = exportLibrary(joinLibrary(content, isPrivate));
  const { documents, passages, mentions, topics } = exported;
  const counts = [count(documents, 'document'), count(passages, 'passage'), count(mentions, 'mention'), count(topics, 'topic')];
  console.error(`${counts.join(', ')}.`);
  return exportLines(exported);
}

/** Who reads a pipe may have enough of it, and that is no fault. */
async function print(lines: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(lines), process.stdout, { end: false });
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'EPIPE') throw error;
  }
}

function count(list: readonly unknown[], noun: string): string {
  return `${String(list.length)} ${noun}${list.length === 1 ? '' : 's'}`;
}
