import { UsageError } from '../options.ts';
import { checkContentFolder } from './check-content.ts';
import { checkBuiltLinks } from './check-links.ts';
import type { Faults } from './faults.ts';
import type { GateOptions } from './gate-options.ts';

/** Steps that look for faults of the content, and can tell them to a program. */
const tellable: Readonly<Record<string, (options: GateOptions) => Promise<Faults>>> = {
  content: checkContentFolder,
  links: checkBuiltLinks,
};

/** What the named steps find wrong in the content. Throws a UsageError for a step that looks for something else. */
export async function findFaults(names: readonly string[], options: GateOptions): Promise<Faults[]> {
  const found: Faults[] = [];
  for (const name of names) {
    const run = Object.hasOwn(tellable, name) ? tellable[name] : undefined;
    if (!run)
      throw new UsageError(`--json tells faults of the content: name ${Object.keys(tellable).join(' or ')}, not "${name}".`);
    found.push(await run(options));
  }
  return found;
}
