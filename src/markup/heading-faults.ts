import type { Root } from 'mdast';
import type { Fault, Report } from './body-faults.ts';

/** Reports headings of the first level, and those that skip a level below the one before them. */
export function reportHeadings(tree: Root, report: Report): void {
  let depth = 1;
  for (const node of tree.children) {
    if (node.type !== 'heading') continue;
    if (node.depth === 1) report(node, titleInBody());
    else if (node.depth > depth + 1) report(node, skippedLevel(depth, node.depth));
    depth = node.depth;
  }
}

function titleInBody(): Fault {
  return {
    rule: 'markup/title-in-body',
    what: 'The text has a heading of the first level.',
    why: 'The title of the page is its only heading of that level; it comes from the record.',
    fix: 'Begin with two hashes (`##`).',
  };
}

function skippedLevel(from: number, to: number): Fault {
  return {
    rule: 'markup/skipped-heading',
    what: `The heading is of level ${String(to)} below one of level ${String(from)}.`,
    why: 'Who listens to a page or goes through its headings would look for a section that is missing.',
    fix: `Write ${'#'.repeat(from + 1)} for it.`,
  };
}
