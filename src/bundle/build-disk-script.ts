import path from 'node:path';
import { build } from 'esbuild';

/** Builds the script that stands first on every page of a bundle: `disk/run-on-disk.ts` as one classic script. */
export async function buildDiskScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'disk/run-on-disk.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}
