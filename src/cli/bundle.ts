import path from 'node:path';
import { bundleSite } from '../bundle/bundle-site.ts';
import { openSite, type BuiltSite } from '../bundle/open-site.ts';
import { zipEntries } from '../bundle/zip-entries.ts';
import { placesOf } from '../library/content/places.ts';
import { readSettings } from '../library/content/read-settings.ts';
import { ContentError, type Problem } from '../problem.ts';
import type { Settings } from '../schema/settings.ts';
import { slug } from '../text/slug.ts';
import { buildSite } from './build.ts';
import { UsageError, type Options } from './options.ts';
import { runCommand } from './run-command.ts';
import { writeExport } from './write-export.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What the directory of an archive can count to without an extension that some programs do not read. */
const mostFiles = 65_000;

await runCommand('bundle', async (options) => {
  const [given, ...others] = options.rest;
  if (others.length > 0) throw new UsageError('Name one file to write.');
  const settings = await readChecked(options);
  const file = path.resolve(given ?? nameBundle(settings, options));
  let bytes = 0;
  await writeExport(file, 'library.zip', async () => {
    const site = await findSite(options, settings);
    return count(zipEntries(bundleSite(site)), (length) => (bytes += length));
  });
  if (options.isPrivate) console.log('This bundle is private: give it only to people who may see every text that is in it.');
  console.log(
    `Wrote ${path.relative(process.cwd(), file)} (${(bytes / 1e6).toFixed(1)} MB). Unpacked, it opens with index.html.`,
  );
});

async function readChecked({ contentDir, isPrivate }: Options): Promise<Settings> {
  const problems: Problem[] = [];
  const settings = await readSettings(placesOf(root, contentDir, isPrivate), problems);
  if (!settings) throw new ContentError(problems);
  return settings;
}

function nameBundle({ name }: Settings, { isPrivate }: Options): string {
  return `${slug(name) || 'library'}${isPrivate ? '-private' : ''}.zip`;
}

/** The site in the named folder, or one that is built for the bundle alone: what lies in `dist` may be older than the content. */
async function findSite({ contentDir, isPrivate, out }: Options, { address }: Settings): Promise<BuiltSite> {
  const folder = out ?? path.join(root, '.cache', 'bundle', isPrivate ? 'private' : 'public');
  if (out === undefined) await buildSite({ contentDir, isPrivate, out: folder, report: console.log });
  const site = await openSite(folder, address);
  if (!site) throw new UsageError(`There is no site in ${folder}. Build it first, or leave out --out: then it is built.`);
  if (site.isPrivate && !isPrivate)
    throw new UsageError(
      `The site in ${folder} is a private build: texts may be in it that may not be published. ` +
        'Add --private to bundle it all the same, for people who may see them.',
    );
  if (site.files.size > mostFiles)
    throw new UsageError(`The site has ${site.files.size} files, and an archive that every computer opens holds ${mostFiles}.`);
  return site;
}

async function* count(chunks: AsyncIterable<Uint8Array>, add: (length: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    add(chunk.length);
    yield chunk;
  }
}
