import path from 'node:path';
import type { Content } from '../../../library/content/content.ts';
import type { Problem } from '../../../problem.ts';
import { deadLinks, type BuiltSite, type DeadLink } from './dead-links.ts';
import { findLinkSources } from './find-link-sources.ts';

/** The dead links of a built site as problems of the content that has them, or of its page where no content does. */
export function linkFaults(site: BuiltSite, folder: string, content: Content): Problem[] {
  const dead = deadLinks(site);
  if (dead.length === 0) return [];
  const sourcesOf = findLinkSources(content);
  return dead.flatMap((link) => {
    const sources = sourcesOf(link);
    if (sources.length === 0) return [{ ...onPage(link, folder), ...told(link), ...ours }];
    return sources.map((source) => ({ ...source, column: 1, ...told(link) }));
  });
}

type Told = Omit<Problem, 'file' | 'line' | 'column'>;

function told({ path: to, anchor }: DeadLink): Told {
  if (anchor === null)
    return {
      ...{ rule: 'link/dead-page', severity: 'error' },
      what: `There is nothing at “${to}”.`,
      why: 'A reader who follows the link finds a page that says so.',
      fix: 'Write the path as the page itself has it, from the first slash to the last.',
    };
  return {
    ...{ rule: 'link/dead-anchor', severity: 'error' },
    what: `The page “${to}” has no place “#${anchor}”.`,
    why: 'A reader who follows the link stands at the top of the page instead.',
    fix: 'Copy the link from the heading or the passage itself. After an edit, run `npm run ledger` first.',
  };
}

const ours = { fix: 'No content has this link: report it as a fault of the reader.' };

function onPage({ on }: DeadLink, folder: string): Pick<Problem, 'file' | 'line' | 'column'> {
  const { page = '/', line = 1, column = 1 } = on[0] ?? {};
  const name = page.endsWith('/') ? `${page}index.html` : page;
  return { file: path.relative(process.cwd(), path.join(folder, name)), line, column };
}
