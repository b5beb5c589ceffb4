import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** A package that the lockfile names. */
export interface LockedPackage {
  /** Path below the project, such as `node_modules/a/node_modules/b`. */
  readonly place: string;
  readonly name: string;
  readonly version: string | undefined;
  /** SPDX expression, or what the package says instead. */
  readonly licence: string | undefined;
  readonly integrity: string | undefined;
  /** Whether only developing needs it. */
  readonly isDevelopment: boolean;
  readonly hasInstallScript: boolean;
}

interface Written {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

/** Reads the lockfile (npm, version 3) of a project, in its order. */
export async function readPackages(root: string): Promise<LockedPackage[]> {
  const { packages } = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Written>;
  };
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, { name, version, license, integrity, dev = false, hasInstallScript = false }]) => ({
      ...{ place, name: name ?? nameAt(place), version, licence: license, integrity },
      ...{ isDevelopment: dev, hasInstallScript },
    }));
}

/** The name of the package that a file or folder below `node_modules` belongs to. */
export function nameAt(place: string): string {
  const [first = '', second = ''] = (place.split('node_modules/').at(-1) ?? '').split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
