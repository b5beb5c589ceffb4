import type { Root } from 'mdast';
import { lineOf, textOf } from '../block.ts';
import { drop, type Collected } from '../tree/collected.ts';

/** Takes out the mark that a site generator replaces by a contents list (`* TOC` with `{:toc}`, `[TOC]`, `[[_TOC_]]`). */
export function dropContentsMark(tree: Root, into: Collected): Root {
  const children = tree.children.filter((node) => {
    const words = node.type === 'list' || node.type === 'paragraph' ? textOf(node) : '';
    const isMark = /^(?:[\p{L}\s]{0,20}\{:\s*toc\s*\}|\[\[?_?toc_?\]?\])$/iu.test(words);
    if (isMark)
      drop(
        into,
        lineOf(node),
        'contents list',
        `${node.type === 'list' && node.ordered ? String(node.start ?? 1) : ''} ${words}`,
      );
    return !isMark;
  });
  return { ...tree, children };
}
