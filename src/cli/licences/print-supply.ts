import { isCopyleft } from './is-copyleft.ts';
import type { LockedPackage } from './read-packages.ts';
import type { Supply } from './read-supply.ts';

/** Prints the packages with their licences: what is shipped and what builds one by one, what only developing needs by licence. */
export function printSupply({ shipped, building, developing, faults }: Supply): string {
  return [
    `Shipped with every site: ${String(shipped.length)}\n${listOf(shipped)}`,
    `Needed to build: ${String(building.length)}\n${listOf(building)}`,
    `Needed to develop: ${String(developing.length)}\n${countsOf(developing)}`,
    boundOf([...building, ...developing]),
    faults.length === 0 ? 'Nothing that is shipped is under a licence which binds what is made with it.' : faults.join('\n'),
  ].join('\n\n');
}

/** The same as JSON, every package of each group. */
export function supplyAsJson({ shipped, building, developing, faults }: Supply): string {
  const describe = (packages: readonly LockedPackage[]) =>
    packages.map(({ name, version, licence }) => ({ name, version, licence }));
  return JSON.stringify(
    { shipped: describe(shipped), building: describe(building), developing: describe(developing), faults },
    null,
    2,
  );
}

function listOf(packages: readonly LockedPackage[]): string {
  return packages.map(({ name, version = '', licence = 'no licence named' }) => `  ${name} ${version}: ${licence}`).join('\n');
}

function countsOf(packages: readonly LockedPackage[]): string {
  const groups = Map.groupBy(packages, ({ licence = 'no licence named' }) => licence);
  const sorted = [...groups].sort(([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1));
  return sorted.map(([licence, { length }]) => `  ${licence}: ${String(length)}`).join('\n');
}

/** Tools may bind: nothing of them stands in a site. */
function boundOf(packages: readonly LockedPackage[]): string {
  const bound = packages.filter(({ licence }) => licence !== undefined && isCopyleft(licence));
  return `Of the tools, ${String(bound.length)} have a licence that binds changes to themselves; nothing of them stands in a site:\n${listOf(bound)}`;
}
