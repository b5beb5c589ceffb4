import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

/** Scripts beside those of pages: the worker that keeps the library on devices, and what runs in a bundle from disk. */
const entries = ['src/reader/offline/worker/service-worker.ts', 'src/bundle/disk/run-on-disk.ts'];
/** Packages whose files Lectern copies into a site as they are. */
const copied = ['pagefind'];
const script = /<script>([\s\S]*?)<\/script>/g;

/**
 * Paths below the project of all files of packages that a built site holds: what the scripts of its pages import, traced
 * by bundling them, the fonts, and what is copied. A package of which nothing is left after bundling is not shipped.
 */
export async function traceShipped(root: string): Promise<string[]> {
  const pages = await scriptsOfPages(root);
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...pages.keys(), ...entries],
    plugins: [readScripts(pages)],
    ...{
      bundle: true,
      write: false,
      metafile: true,
      minify: true,
      logLevel: 'error',
      splitting: true,
      format: 'esm',
      target: 'es2022',
    },
    outdir: 'traced',
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  const traced = used.filter((file) => file.includes('node_modules/'));
  return [...new Set([...traced, ...(await fonts(root)), ...copied.map((name) => `node_modules/${name}`)])].sort();
}

/** The scripts in the components of the site, by a name for each; those of the review page are in no site. */
async function scriptsOfPages(root: string): Promise<Map<string, { readonly contents: string; readonly folder: string }>> {
  const names = (await readdir(path.join(root, 'src'), { recursive: true })).filter((name) => name.endsWith('.astro'));
  const scripts = new Map<string, { contents: string; folder: string }>();
  for (const name of names.filter((each) => !each.startsWith('review'))) {
    const file = path.join(root, 'src', name);
    const contents = [...(await readFile(file, 'utf8')).matchAll(script)].map(([, words = '']) => words);
    for (const [index, each] of contents.entries())
      scripts.set(`script:${name}:${String(index)}`, { contents: each, folder: path.dirname(file) });
  }
  return scripts;
}

function readScripts(scripts: Awaited<ReturnType<typeof scriptsOfPages>>): Plugin {
  return {
    name: 'scripts-of-pages',
    setup: (bundling) => {
      bundling.onResolve({ filter: /^script:/ }, ({ path: name }) => ({ path: name, namespace: 'page' }));
      bundling.onLoad({ filter: /^script:/, namespace: 'page' }, ({ path: name }) => {
        const { contents = '', folder = '' } = scripts.get(name) ?? {};
        return { contents, resolveDir: folder, loader: 'ts' };
      });
    },
  };
}

async function fonts(root: string): Promise<string[]> {
  const source = await readFile(path.join(root, 'src/cli/make-fonts.ts'), 'utf8');
  return [...source.matchAll(/'([a-z-]+)\/files\//g)].map(([, family = '']) => `node_modules/@fontsource/${family}`);
}
