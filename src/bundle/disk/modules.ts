import type { RunScript } from './script-loader.ts';

/** What a module exports, by name. */
export type Exports = Readonly<Record<string, unknown>>;

type Run = (
  module: { exports: Exports },
  require: (specifier: string) => Exports,
  importModule: (specifier: string) => Promise<Exports>,
  moduleAddress: string,
) => void;

interface Module {
  /** Paths of the modules that must be there before it runs. */
  readonly needs: readonly string[];
  readonly run: Run;
  /** Set once it has begun to run. */
  holder?: { exports: Exports };
}

/** The modules of a copy on disk, by their path in it. */
export interface Modules {
  /** Takes a module that its script hands over. */
  readonly add: (path: string, needs: readonly string[], run: Run) => void;
  /** Loads a module with all that it needs, and runs it unless that was done before. */
  readonly importModule: (path: string) => Promise<Exports>;
}

/** Does for classic scripts what a browser does for modules. `root` is the address of the copy's folder, with a slash. */
export function makeModules(root: string, runScript: RunScript): Modules {
  const modules = new Map<string, Module>();
  const pathOf = (specifier: string, from: string): string =>
    decodeURIComponent(new URL(specifier, root + from).href.slice(root.length));
  const find = (path: string): Module => {
    const module = modules.get(path);
    if (!module) throw new Error(`${path} is no module of this copy.`);
    return module;
  };

  async function load(path: string, seen: Set<string>): Promise<void> {
    if (seen.has(path)) return;
    seen.add(path);
    if (!modules.has(path)) await runScript(root + path);
    await Promise.all(find(path).needs.map((need) => load(need, seen)));
  }

  function exportsOf(path: string): Exports {
    const module = find(path);
    if (module.holder) return module.holder.exports;
    const holder = (module.holder = { exports: {} });
    module.run(
      holder,
      (specifier) => exportsOf(pathOf(specifier, path)),
      (specifier) => importModule(pathOf(specifier, path)),
      root + path,
    );
    return module.holder.exports;
  }

  async function importModule(path: string): Promise<Exports> {
    await load(path, new Set());
    return exportsOf(path);
  }

  return {
    importModule,
    add: (path, needs, run) => {
      modules.set(path, { needs, run });
    },
  };
}
