import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { OfflineLibrary } from '../../library/offline-library.ts';
import { listKeptFiles, revisionOf, type KeptFile, type KnownFiles } from './list-kept-files.ts';

const source = path.resolve(import.meta.dirname, '../../reader/offline/worker/service-worker.ts');

/**
 * Writes into the built site at `folder` what keeps it on readers' devices: `data/offline.json`, which says how much that
 * is, and the service worker `sw.js`, which replaces the one that takes itself off (`public/sw.js`). Browsers ask for
 * `sw.js` with every page, so it is small: it only names the list of files and the worker's code. The same site gives the
 * same files. Answers with what `data/offline.json` says.
 */
export async function writeServiceWorker(
  folder: string,
  { documents, topics }: Pick<OfflineLibrary, 'documents' | 'topics'>,
  known?: KnownFiles,
): Promise<OfflineLibrary> {
  const files = await listKeptFiles(folder, known);
  const version = revisionOf(JSON.stringify(files));
  const library: OfflineLibrary = { version, documents, topics, files: files.length, ...sizesOf(files) };
  const write = writerInto(folder);
  await write('data/offline.json', `${JSON.stringify(library)}\n`);
  const described = { path: 'data/offline.json', revision: version };
  const list = [...files, described].map(({ path: address, revision }) => [address, revision]);
  const scripts = [
    await write(`assets/kept-files.${version}.js`, `self.lecternFiles=${JSON.stringify(list)};\n`),
    await writeHashed('assets/service-worker', await bundleWorker(), write),
  ];
  await write('sw.js', `importScripts(${scripts.map((script) => JSON.stringify(script)).join(',')});\n`);
  return library;
}

type Write = (name: string, content: string) => Promise<string>;

function writerInto(folder: string): Write {
  return async (name, content) => {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
    return name;
  };
}

async function writeHashed(name: string, script: string, write: Write): Promise<string> {
  return await write(`${name}.${revisionOf(script)}.js`, script);
}

function sizesOf(files: readonly KeptFile[]): Pick<OfflineLibrary, 'bytes' | 'searchBytes'> {
  const sum = (some: readonly KeptFile[]): number => some.reduce((total, { bytes }) => total + bytes, 0);
  return { bytes: sum(files), searchBytes: sum(files.filter(({ path: address }) => address.startsWith('pagefind/'))) };
}

/** A classic script: some browsers take no modules for service workers. */
async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [script] = outputFiles;
  if (!script) throw new Error('The service worker was not bundled.');
  return script.text;
}
