import type { Root, RootContent } from 'mdast';
import { slug } from '../../text/slug.ts';
import { lineOf, textOf } from '../block.ts';
import type { Found, RecordEvidence } from '../draft.ts';
import { isSectionName } from '../section-names.ts';
import { drop, type Collected } from '../tree/collected.ts';
import { wordsOfTree } from '../words.ts';

/**
 * Takes the title out of the body and into the record: the paragraph that has the style of a title (`titlePlace`); else one of the first
 * blocks, where its words are the title that the properties give; else the only heading of the first level, where the document begins
 * with it. What the properties say counts only where none of these is there.
 */
export function liftTitle(
  tree: Root,
  titlePlace: number,
  properties: RecordEvidence,
  into: Collected,
): { tree: Root; record: RecordEvidence } {
  const found = byStyle(tree, titlePlace) ?? byProperties(tree, properties.title) ?? byRank(tree);
  if (!found) return { tree, record: properties };
  const { block, evidence, confidence } = found;
  drop(into, lineOf(block), 'title, in the record', wordsOfTree(block).join(' '));
  const title = { value: textOf(block), line: lineOf(block), evidence, confidence };
  return { tree: { ...tree, children: tree.children.filter((node) => node !== block) }, record: { ...properties, title } };
}

interface FoundTitle {
  readonly block: RootContent;
  readonly evidence: string;
  readonly confidence: number;
}

function byStyle(tree: Root, place: number): FoundTitle | null {
  const block = place === 0 ? undefined : tree.children.find((node) => node.type === 'heading' && lineOf(node) === place);
  return block ? { block, evidence: 'style “Title”', confidence: 0.95 } : null;
}

function byProperties(tree: Root, title: Found<string> | undefined): FoundTitle | null {
  const words = slug(title?.value ?? '');
  const isHere = (node: RootContent): boolean =>
    (node.type === 'heading' || node.type === 'paragraph') && slug(textOf(node)) === words;
  const block = words === '' ? undefined : tree.children.slice(0, 5).find(isHere);
  return block ? { block, evidence: 'printed as the core property “title” says', confidence: 0.95 } : null;
}

function byRank(tree: Root): FoundTitle | null {
  const [first] = tree.children;
  const tops = tree.children.filter((node) => node.type === 'heading' && node.depth === 1);
  const isOnly = first !== undefined && tops.length === 1 && tops[0] === first && tree.children.length > 1;
  return isOnly && !isSectionName(textOf(first))
    ? { block: first, evidence: 'only heading of the first level', confidence: 0.8 }
    : null;
}
