import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { joinLibrary } from '../../../library/join-library.ts';
import { placesOf, type Places } from '../../../library/content/places.ts';
import { readContent } from '../../../library/content/read-content.ts';
import { ContentError } from '../../../problem.ts';
import { openBuiltIndex } from '../../../search/open-built-index.ts';
import { UsageError } from '../../options.ts';
import { findAnswers, type Answering } from './find-answers.ts';
import { readJudgedQueries, type JudgedQuery } from './judged-queries.ts';
import { measureJudged, type JudgedFigures, type ResolvedQuery } from './measure-judged.ts';
import { showResults } from './show-results.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const cache = path.join(root, '.cache');
const run = promisify(execFile);

/**
 * What of the library is searched: digests and full texts, those that may not be published included, or the public site of a
 * library that has no full text.
 */
export type Scope = 'full texts' | 'digests alone';

/**
 * Builds a site of the founding library in a temporary folder, searches it for the judged queries that it can answer, and
 * measures the answers. Throws a ContentError where the content has errors, and a UsageError where it answers no query.
 */
export async function judgeLibrary(contentFolder: string, scope: Scope): Promise<JudgedFigures> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, 'judged-'));
  const isPrivate = scope === 'full texts';
  const places = placesOf(root, path.join(folder, 'content'), isPrivate, path.join(folder, 'site'));
  try {
    await copyLibrary(contentFolder, places.contentFolder, isPrivate ? [] : ['texts']);
    const queries = resolveQueries(readJudgedQueries(), await readDocuments(places));
    if (queries.length === 0)
      throw new UsageError(`The judged queries are on the founding library, which is not in ${contentFolder}.`);
    await buildInto(places);
    const engine = await openBuiltIndex(path.join(places.outputFolder, 'pagefind'));
    return await measureJudged(queries, (query) => showResults(engine, query));
  } finally {
    await Promise.all([folder, places.cacheFolder].map((each) => rm(each, { recursive: true, force: true })));
  }
}

/** Copies a library without some of its folders. */
async function copyLibrary(from: string, to: string, without: readonly string[]): Promise<void> {
  await cp(from, to, { recursive: true, filter: (place) => !without.includes(path.relative(from, place)) });
}

async function buildInto({ contentFolder, outputFolder, isPrivate }: Places): Promise<void> {
  const options = ['--content', contentFolder, '--out', outputFolder, ...(isPrivate ? ['--private'] : [])];
  await run(process.execPath, [path.join(root, 'src/cli/build.ts'), ...options], { cwd: root });
}

async function readDocuments(places: Places): Promise<readonly Answering[]> {
  const { content, problems } = await readContent(places, path.join(root, 'src'));
  if (!content) throw new ContentError(problems);
  return joinLibrary(content, places.isPrivate).documents;
}

/** The queries that the documents at hand answer. */
function resolveQueries(queries: readonly JudgedQuery[], documents: readonly Answering[]): ResolvedQuery[] {
  const resolved = queries.map(({ answers, ...query }) => ({
    ...query,
    answers: new Set(answers.flatMap((answer) => findAnswers(answer, documents))),
  }));
  return resolved.filter(({ answers }) => answers.size > 0);
}
