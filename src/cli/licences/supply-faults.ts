import { isCopyleft } from './is-copyleft.ts';
import type { LockedPackage } from './read-packages.ts';

/** What `package.json` says of packages. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  /** Packages that may run a script when they are installed. */
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

const exact = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/**
 * Everything wrong in what the project is made of: licences that bind what is shipped, versions that are not exact,
 * packages whose content is not pinned, and install scripts that nobody allowed.
 */
export function supplyFaults(
  packages: readonly LockedPackage[],
  shipped: ReadonlySet<LockedPackage>,
  manifest: Manifest,
): string[] {
  return [...licenceFaults(shipped), ...versionFaults(packages, manifest), ...scriptFaults(packages, manifest)];
}

function licenceFaults(shipped: ReadonlySet<LockedPackage>): string[] {
  return [...shipped].flatMap(({ name, licence }) => {
    if (licence === undefined) return [`${name} is shipped with every site and names no licence.`];
    return isCopyleft(licence)
      ? [`${name} is shipped with every site under ${licence}, which would bind the libraries made with Lectern.`]
      : [];
  });
}

function versionFaults(packages: readonly LockedPackage[], { dependencies, devDependencies }: Manifest): string[] {
  const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !exact.test(version));
  const loose = packages.filter(
    ({ version, integrity }) => version === undefined || !exact.test(version) || integrity === undefined,
  );
  return [
    ...ranges.map(([name, version]) => `package.json names ${name} with the range ${version}, not one version.`),
    ...loose.map(({ place }) => `The lockfile gives ${place} without an exact version and the checksum of its content.`),
  ];
}

function scriptFaults(packages: readonly LockedPackage[], { allowScripts = {} }: Manifest): string[] {
  const running = new Set(packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name));
  const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name]);
  return [
    ...[...running]
      .filter((name) => !allowed.includes(name))
      .map((name) => `${name} runs a script when it is installed, which allowScripts in package.json does not allow.`),
    ...allowed
      .filter((name) => !running.has(name))
      .map((name) => `allowScripts in package.json allows ${name} a script, but it has none.`),
  ];
}
