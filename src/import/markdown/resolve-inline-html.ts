import type { Html, PhrasingContent } from 'mdast';
import { lineOf } from '../block.ts';
import { cleanCharacters } from '../tree/clean-characters.ts';
import { drop, type Collected } from '../tree/collected.ts';
import { isInlineTag } from '../tree/inline-tags.ts';
import { isHidden } from './html-words.ts';
import { readInlineTag, type InlineTag } from './inline-tag.ts';
import { sourceWords } from './source-words.ts';

interface Open {
  readonly name: string;
  readonly children: PhrasingContent[];
  /** The mark that the element stands for; null where only its words count. */
  readonly close: (children: PhrasingContent[]) => PhrasingContent[];
}

const marks: Readonly<Record<string, 'emphasis' | 'strong' | 'delete'>> = {
  ...{ em: 'emphasis', i: 'emphasis', strong: 'strong', b: 'strong', del: 'delete', s: 'delete', strike: 'delete' },
};

/** Marks within marks, beyond which only words count. */
const mostOpen = 20;

/**
 * Resolves HTML within a line. Pairs of tags that Markdown has a mark for become it; all other tags go and what stands between them
 * stays, but for the content of scripts and the like, which is dropped. What only looks like a tag stays as words.
 */
export function resolveInlineHtml(nodes: readonly PhrasingContent[], line: number, into: Collected): PhrasingContent[] {
  const root: PhrasingContent[] = [];
  const open: Open[] = [];
  const add = (...added: PhrasingContent[]): void => {
    for (const node of added) (open.at(-1)?.children ?? root).push(node);
  };
  const closeLast = (): void => {
    const last = open.pop();
    if (last) add(...last.close(last.children));
  };
  for (const node of nodes) {
    if (node.type !== 'html') add(node);
    else apply(readInlineTag(node.value), node, { open, add, closeLast, line: lineOf(node) || line, into });
  }
  while (open.length > 0) closeLast();
  return root;
}

interface Stack {
  readonly open: Open[];
  readonly add: (...nodes: PhrasingContent[]) => void;
  readonly closeLast: () => void;
  readonly line: number;
  readonly into: Collected;
}

function apply(tag: InlineTag, node: Html, stack: Stack): void {
  if (tag.kind === 'words') stack.add({ type: 'text', value: tag.words });
  else if (tag.kind === 'hidden') drop(stack.into, stack.line, tag.reason, cleanCharacters(tag.words));
  else if (tag.kind === 'void') stack.add(...voidContent(tag.name, tag.element.properties));
  else {
    if (!isInlineTag(tag.name)) stack.add({ type: 'text', value: ' ' });
    if (tag.kind === 'start') stack.open.push(openingOf(tag, node, stack));
    else closeTo(tag.name, stack);
  }
}

/** Closes all elements down to the last one of a name; an end without a beginning is passed over. */
function closeTo(name: string, { open, closeLast }: Stack): void {
  if (!open.some((each) => each.name === name)) return;
  while (open.at(-1)?.name !== name) closeLast();
  closeLast();
}

function voidContent(name: string, { alt, title }: Readonly<Record<string, unknown>>): PhrasingContent[] {
  if (name === 'br') return [{ type: 'break' }];
  if (name === 'wbr') return [];
  if (name !== 'img') return [{ type: 'text', value: ' ' }];
  const words = typeof alt === 'string' ? alt : '';
  return [{ type: 'image', url: '', alt: words, title: typeof title === 'string' ? title : null }];
}

function openingOf({ name, element }: InlineTag & { kind: 'start' }, node: Html, { open, line, into }: Stack): Open {
  const children: PhrasingContent[] = [];
  if (isHidden(name)) {
    const close = (inside: PhrasingContent[]): PhrasingContent[] => {
      drop(into, line, name, cleanCharacters(inside.map((child) => sourceWords(child)).join('')));
      return [];
    };
    return { name, children, close };
  }
  const type = open.length < mostOpen ? marks[name] : undefined;
  if (type) return { name, children, close: (inside) => [{ type, children: inside }] };
  const { href, title } = element?.properties ?? {};
  if (name !== 'a' || open.length >= mostOpen || (typeof href !== 'string' && typeof title !== 'string'))
    return { name, children, close: (inside) => inside };
  const link = { url: typeof href === 'string' ? href : '', title: typeof title === 'string' ? title : null };
  return {
    name,
    children,
    close: (inside) => [{ type: 'link', ...link, children: inside, ...(node.position && { position: node.position }) }],
  };
}
