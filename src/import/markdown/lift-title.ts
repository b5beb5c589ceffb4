import type { Heading, Root } from 'mdast';
import { slug } from '../../text/slug.ts';
import { lineOf, textOf } from '../block.ts';
import type { RecordEvidence } from '../draft.ts';
import { isSectionName } from '../section-names.ts';
import { drop, type Collected } from '../tree/collected.ts';
import { wordsOfTree } from '../words.ts';

/**
 * Takes the title out of the body and into the record. It is the first heading, where that is of the first level and no usual name of a
 * section; where the frontmatter gives a title, only the heading with the same words. Any other heading stays where it is.
 */
export function liftTitle(tree: Root, record: RecordEvidence, into: Collected): { tree: Root; record: RecordEvidence } {
  const heading = tree.children.find((node): node is Heading => node.type === 'heading');
  if (heading?.depth !== 1 || !isTitle(heading, record)) return { tree, record };
  const children = tree.children.filter((node) => node !== heading);
  drop(into, lineOf(heading), 'title, in the record', wordsOfTree(heading).join(' '));
  const title = { value: textOf(heading), line: lineOf(heading), evidence: 'first heading', confidence: 0.9 };
  return { tree: { ...tree, children }, record: { ...record, title: record.title ?? title } };
}

function isTitle(heading: Heading, { title }: RecordEvidence): boolean {
  const words = textOf(heading);
  if (title) return slug(words) !== '' && slug(title.value) === slug(words);
  return words !== '' && !isSectionName(words) && !/^(?:chapter|part|section)\s+[\divxlc]+\b/i.test(words);
}
