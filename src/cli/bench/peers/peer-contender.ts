import { glob } from 'node:fs/promises';
import path from 'node:path';
import type { Contender } from './contender.ts';
import type { Generator } from './generator.ts';
import { measureCommand } from './measure-command.ts';
import { installGenerator, renewProject } from './peer-project.ts';
import type { PlainDocument } from './plain-document.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const pagefind = path.join(root, 'node_modules/pagefind/lib/runner/bin.cjs');

/** A generator with these documents in a project of its own, kept with its packages; null where it is not installed. */
export async function peerContender(generator: Generator, documents: readonly PlainDocument[]): Promise<Contender | null> {
  const { name, command, output, isIndexed = false } = generator;
  const folder = path.join(root, '.cache/peers', name.toLowerCase().replaceAll(' ', '-'));
  if (!(await installGenerator(generator, folder))) return null;
  const build = async () => {
    await renewProject(generator, folder, documents);
    const pages = await measureCommand(command, folder);
    await checkPages(path.join(folder, output), documents.length);
    if (!isIndexed) return { [name]: pages };
    const index = await measureCommand([process.execPath, pagefind, '--site', path.join(folder, output)], root);
    const sum = {
      cpuSeconds: pages.cpuSeconds + index.cpuSeconds,
      seconds: pages.seconds + index.seconds,
      peakBytes: Math.max(pages.peakBytes, index.peakBytes),
    };
    return { [name]: pages, [`${name}, then Pagefind`]: sum };
  };
  return { name, build };
}

/** A generator that leaves documents out would only seem fast. */
async function checkPages(output: string, documents: number): Promise<void> {
  const pages = await Array.fromAsync(glob('**/*.html', { cwd: output }));
  if (pages.length < documents) throw new Error(`${output} has ${String(pages.length)} pages of ${String(documents)} documents.`);
}
