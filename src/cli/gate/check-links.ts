import path from 'node:path';
import { applyRules } from '../../library/checks/apply-rules.ts';
import { placesOf } from '../../library/content/places.ts';
import { readContent } from '../../library/content/read-content.ts';
import { ContentError, sortProblems } from '../../problem.ts';
import { UsageError } from '../options.ts';
import type { Faults } from './faults.ts';
import type { GateOptions } from './gate-options.ts';
import { linkFaults } from './links/link-faults.ts';
import { readBuiltSite } from './links/read-built-site.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** Follows every link of the site that is built. Throws ContentError where the content has errors, so that nothing was built of it. */
export async function checkBuiltLinks({ contentDir, isPrivate, out }: Omit<GateOptions, 'isExternal'>): Promise<Faults> {
  const { outputFolder } = placesOf(root, contentDir, isPrivate, out);
  const { content, problems } = await readContent(placesOf(root, contentDir, true), path.join(root, 'src'));
  if (!content) throw new ContentError(problems);
  const site = await readBuiltSite(outputFolder, content.settings.address);
  if (!site) throw new UsageError(`There is no site in ${outputFolder}. Build it first.`);
  const { rules = {} } = content.settings;
  const weighed = applyRules(linkFaults(site, outputFolder, content), rules);
  return { problems: sortProblems(weighed.problems), silenced: weighed.silenced, rules, remarks: [] };
}
