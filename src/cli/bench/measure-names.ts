import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { placesOf } from '../../library/content/places.ts';
import { readContent } from '../../library/content/read-content.ts';
import { measureMatcher } from '../../markup/measure-matcher.ts';
import { ContentError } from '../../problem.ts';
import { printFolder, type FolderFigures } from './figure.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const isText = (name: string): boolean => /\.(?:md|mdx|txt)$/.test(name);
const measuredBytes = 50_000_000;

/** Measures how fast the names of a library are found in the text files of a folder, repeated to 50 MB. */
export async function measureNames(folder: string, contentDir: string, print: (text: string) => void): Promise<FolderFigures> {
  const { content, problems } = await readContent(placesOf(root, contentDir, true), path.join(root, 'src'));
  if (!content) throw new ContentError(problems);
  const topics = content.topics.map(({ id, record }) => ({ id, topic: record }));
  const texts = readdirSync(folder)
    .filter(isText)
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const { names, matches, bytes, seconds, megabytesPerSecond } = measureMatcher(topics, texts, measuredBytes);
  const figures = [
    { name: 'names', value: names },
    { name: 'megabytes read', value: bytes / 1e6 },
    { name: 'mentions found', value: matches },
    { name: 'seconds', value: seconds },
    { name: 'megabytes a second', value: megabytesPerSecond },
  ];
  const measured = { folder: path.basename(path.resolve(folder)), figures, problems: [] };
  print(printFolder(measured));
  return measured;
}
