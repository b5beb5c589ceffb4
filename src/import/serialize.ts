import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown, type ConstructName, type Options, type Unsafe } from 'mdast-util-to-markdown';

const destinations: ConstructName[] = ['autolink', 'destinationLiteral', 'destinationRaw', 'titleApostrophe', 'titleQuote'];
const words: Pick<Unsafe, 'inConstruct' | 'notInConstruct'> = { inConstruct: 'phrasing', notInConstruct: destinations };

/** What the extensions leave open: paragraphs that begin like a module, and colons that would read as directives (`12:30pm`, `a:b[c]`). */
const closed: Options = {
  unsafe: [
    { atBreak: true, character: 'i', after: 'mport' },
    { atBreak: true, character: 'e', after: 'xport' },
    { beforeNode: 'footnoteReference', character: ':', inConstruct: 'phrasing' },
    { character: '.', before: '[Ww]{3}', inConstruct: 'phrasing', notInConstruct: [...destinations, 'label'] },
    { character: '^', inConstruct: 'label' },
    { character: '@', ...words },
    { character: ':', after: '[\\p{L}\\p{N}_:[{]', ...words, unicode: true },
  ],
};

/** Writes a tidy tree (`tidyTree`) as Markdown that is valid MDX and holds no code: everything that could be is escaped. */
export function serialize(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '*',
    rule: '*',
    fences: true,
    listItemIndent: 'one',
    extensions: [gfmToMarkdown(), mdxToMarkdown(), closed],
  });
}
