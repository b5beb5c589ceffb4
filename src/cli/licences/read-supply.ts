import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { nameAt, readPackages, type LockedPackage } from './read-packages.ts';
import { supplyFaults, type Manifest } from './supply-faults.ts';
import { traceShipped } from './trace-shipped.ts';

/** What the project is made of. */
export interface Supply {
  /** Packages of which something stands in every built site. */
  readonly shipped: readonly LockedPackage[];
  /** What building needs besides. */
  readonly building: readonly LockedPackage[];
  /** What only developing needs. */
  readonly developing: readonly LockedPackage[];
  readonly faults: readonly string[];
}

/** Reads what a project is made of from its lockfile, and traces what of it is shipped. */
export async function readSupply(root: string): Promise<Supply> {
  const packages = await readPackages(root);
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Manifest;
  const byPlace = new Map(packages.map((each) => [each.place, each]));
  const traced = (await traceShipped(root)).map((file) => byPlace.get(placeOf(file)));
  const shipped = new Set(traced.filter((each) => each !== undefined));
  const others = packages.filter((each) => !shipped.has(each));
  return {
    shipped: [...shipped],
    building: others.filter(({ isDevelopment }) => !isDevelopment),
    developing: others.filter(({ isDevelopment }) => isDevelopment),
    faults: supplyFaults(packages, shipped, manifest),
  };
}

/** The folder of the package that a file belongs to. */
function placeOf(file: string): string {
  return file.slice(0, file.lastIndexOf('node_modules/')) + `node_modules/${nameAt(file)}`;
}
