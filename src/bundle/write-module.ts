import { init, parse } from 'es-module-lexer';
import { transform } from 'esbuild';

/**
 * Turns a module of the built site into a classic script, which a browser also runs from disk. It hands the module over to
 * `disk/run-on-disk.ts` under its path in the site (`assets/search.js`), with the paths of the modules that it needs first.
 * Throws where the module cannot be one, as with `await` outside a function.
 */
export async function writeModule(file: string, source: string): Promise<string> {
  await init;
  const marked = nameImports(withoutPreloading(source));
  const [imports] = parse(marked);
  const needs = imports.flatMap(({ n: specifier, d: dynamic }) =>
    dynamic === -1 && specifier ? [resolve(specifier, file)] : [],
  );
  const { code } = await transform(marked, {
    format: 'cjs',
    target: 'esnext',
    minify: true,
    charset: 'utf8',
    legalComments: 'inline',
    define: { 'import.meta.url': 'moduleAddress', 'import.meta.resolve': 'undefined' },
  });
  const [path, list] = [JSON.stringify(file), JSON.stringify([...new Set(needs)])];
  return `lecternDisk.addModule(${path},${list},function(module,require,importModule,moduleAddress){"use strict";${code}});\n`;
}

/** Calls of `import()` become calls of a function that the script is given. */
function nameImports(source: string): string {
  const [imports] = parse(source);
  const dynamic = imports.filter(({ d: place }) => place >= 0).toSorted((one, other) => one.d - other.d);
  let [done, written] = [0, ''];
  for (const { ss: start, d: end } of dynamic) {
    written += `${source.slice(done, start)}importModule`;
    done = end;
  }
  return written + source.slice(done);
}

/** Vite lists with an import what else to fetch early. From disk there is nothing to gain, and browsers refuse it. */
function withoutPreloading(source: string): string {
  return source.replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]');
}

function resolve(specifier: string, file: string): string {
  const { pathname } = new URL(specifier, `file:///${file}`);
  return decodeURIComponent(pathname.slice(1));
}
