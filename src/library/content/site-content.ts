import path from 'node:path';
import { ContentError, type Problem } from '../../problem.ts';
import type { Content } from './content.ts';
import { codeVersion } from './code-version.ts';
import { openEntryKeep, type EntryKeep } from './entry-keep.ts';
import { joinLibrary } from '../join-library.ts';
import type { Library } from '../library.ts';
import { placesFromEnvironment } from './places.ts';
import { readContent, type ContentReading } from './read-content.ts';

/**
 * The content of this process. Astro loads the configuration, the loaders and the pages as separate copies of their
 * modules; they share the one reading through a registered symbol.
 */
interface Shared {
  reading?: Promise<ContentReading>;
  library?: Promise<Library>;
  keep?: EntryKeep;
  version?: string;
}

const shared = ((globalThis as Record<symbol, unknown>)[Symbol.for('lectern.content')] ??= {}) as Shared;

/** The content that the environment names, read once a process. Throws ContentError with all problems. */
export async function siteContent(): Promise<Content> {
  shared.reading ??= read();
  return contentOrThrow(await shared.reading);
}

/** Warnings of that reading. */
export async function siteProblems(): Promise<readonly Problem[]> {
  shared.reading ??= read();
  return (await shared.reading).problems;
}

/** The library of that content, joined once a process. */
export function siteLibrary(): Promise<Library> {
  shared.library ??= siteContent().then((content) => joinLibrary(content, placesFromEnvironment().isPrivate));
  return shared.library;
}

/** A digest of the code that this build makes pages with. */
export function siteVersion(): string {
  shared.version ??= codeVersion(path.join(process.cwd(), 'src'));
  return shared.version;
}

/** Reads the content again, for `npm run dev`. While it has errors the last good reading stays, and they are thrown. */
export async function rereadContent(): Promise<Content> {
  const reading = await read();
  const content = contentOrThrow(reading);
  shared.reading = Promise.resolve(reading);
  delete shared.library;
  return content;
}

function read(): Promise<ContentReading> {
  const places = placesFromEnvironment();
  shared.keep ??= openEntryKeep(places.cacheFolder);
  return readContent(places, path.join(process.cwd(), 'src'), shared.keep);
}

function contentOrThrow({ content, problems }: ContentReading): Content {
  if (!content) throw new ContentError(problems);
  return content;
}
