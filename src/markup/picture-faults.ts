import type { Root } from 'mdast';
import type { Fault, Report } from './body-faults.ts';
import { walkTree } from './walk-tree.ts';

/** Reports pictures without alternative text. */
export function reportPictures(tree: Root, report: Report): void {
  walkTree(tree, (node) => {
    if (node.type === 'image' && !/\S/.test(node.alt ?? '')) report(node, pictureWithoutWords(node.url));
  });
}

function pictureWithoutWords(address: string): Fault {
  return {
    rule: 'markup/picture-without-words',
    what: `The picture “${address}” has no alternative text.`,
    why: 'Who does not see it, and the search, would know nothing of what it shows.',
    fix: 'Write what it shows between the square brackets.',
  };
}
