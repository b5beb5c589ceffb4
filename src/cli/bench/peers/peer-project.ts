import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Generator } from './generator.ts';
import { fileOfDocument, type PlainDocument } from './plain-document.ts';

const run = promisify(execFile);

/** Whether the generator can be run here: a program is asked for its version, packages are installed. Throws where that fails. */
export async function installGenerator({ packages, probe }: Generator, folder: string): Promise<boolean> {
  if (probe) return await answers(probe);
  await writeInto(folder, 'package.json', JSON.stringify({ name: 'peer', private: true, dependencies: packages }));
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
  return true;
}

/** Makes the project anew with these documents: nothing stays of an earlier build but the packages. */
export async function renewProject(
  { files, caches, documents: place }: Generator,
  folder: string,
  documents: Iterable<PlainDocument>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const installed = new Set(['node_modules', 'package.json', 'package-lock.json']);
  const old = (await readdir(folder)).filter((name) => !installed.has(name));
  for (const name of [...old, ...caches]) await rm(path.join(folder, name), { recursive: true, force: true });
  for (const [file, content] of Object.entries(files)) await writeInto(folder, file, content);
  for (const document of documents) await writeInto(path.join(folder, place), `${document.id}.md`, fileOfDocument(document));
}

async function answers([program, ...args]: readonly [string, ...string[]]): Promise<boolean> {
  try {
    await run(program, args);
    return true;
  } catch {
    return false;
  }
}

async function writeInto(folder: string, file: string, content: string): Promise<void> {
  const target = path.join(folder, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content);
}
