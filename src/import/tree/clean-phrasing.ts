import type { Link, Nodes, PhrasingContent } from 'mdast';
import { lineOf } from '../block.ts';
import { linkTarget } from '../../markup/link-target.ts';
import { directionOverrides } from '../hidden-characters.ts';
import { mergeText } from '../merge-text.ts';
import { cleanCharacters } from './clean-characters.ts';
import { drop, flag, type Collected } from './collected.ts';
import { flattenBlocks } from './flatten-blocks.ts';
import { tidyMarks } from './tidy-marks.ts';

/** Where phrasing stands: `isOneLine` in headings and cells, which hold no breaks. */
export interface Place {
  readonly line: number;
  readonly isOneLine: boolean;
}

/**
 * Brings phrasing into plain mdast: pictures give their alternative text and a flag, links that lead nowhere on the web their words,
 * everything unknown its words; no mark stands in its like, and white space stands outside of marks.
 */
export function cleanPhrasing(nodes: readonly Nodes[], place: Place, into: Collected): PhrasingContent[] {
  return tidyMarks(
    mergeText(flattenBlocks(nodes).flatMap((node) => cleanNode(node, { ...place, line: lineOf(node) || place.line }, into))),
  );
}

function cleanNode(node: Nodes, place: Place, into: Collected): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      flagDirections(node.value, place, into);
      return text(cleanCharacters(node.value).replace(/\s+/gu, ' '));
    case 'inlineCode':
      return code(cleanCharacters(node.value).replace(/\s+/gu, ' ').trim());
    case 'break':
      return place.isOneLine ? text(' ') : [{ type: 'break' }];
    case 'footnoteReference':
      return [marker(node.identifier)];
    case 'image':
      return picture(node.alt ?? '', node.title ?? '', place, into);
    case 'link':
      return link(node, place, into);
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: cleanPhrasing(node.children, place, into) }];
    default:
      if ('children' in node) return cleanPhrasing(node.children, place, into);
      return 'value' in node ? text(cleanCharacters(node.value)) : [];
  }
}

/** What stands in brackets is put back where the marker turns out to have no note. */
function marker(number: string): PhrasingContent {
  return { type: 'footnoteReference', identifier: number, label: number, data: { printed: `[${number}]` } };
}

/** Hidden characters go without a word, but for those that can make a text read otherwise than it is. */
function flagDirections(value: string, { line }: Place, into: Collected): void {
  if (value.search(directionOverrides) >= 0)
    flag(into, line, 'text/direction-override', 'Characters that reverse the direction of the text were taken out.');
}

function link(node: Link, place: Place, into: Collected): PhrasingContent[] {
  const children = cleanPhrasing(node.children, place, into);
  if (node.title) drop(into, place.line, 'words that a link shows when pointed at', cleanCharacters(node.title));
  const target = linkTarget(node.url.trim());
  if (target.kind === 'outside') return [{ type: 'link', url: safeAddress(target.href), title: null, children }];
  if (/^\s*(?:javascript|data|vbscript|file|blob):/i.test(node.url))
    flag(
      into,
      place.line,
      'links/refused',
      `A link to a “${(/\w+/.exec(node.url) ?? [''])[0]}:” address was reduced to its words.`,
    );
  return children;
}

/** An address with everything percent-encoded that could end it where it is written. */
function safeAddress(address: string): string {
  return cleanCharacters(address).replace(/[\s<>{}"\\^`|]/gu, (char) => encodeURIComponent(char));
}

function picture(alternative: string, title: string, place: Place, into: Collected): PhrasingContent[] {
  const words = cleanCharacters(alternative).replace(/\s+/gu, ' ').trim();
  const told = words === '' ? 'without words for it' : `“${words}”`;
  flag(into, place.line, 'pictures/left-out', `A picture stands here in the original (${told}); pictures are not imported.`);
  drop(into, place.line, 'title of a picture', cleanCharacters(title));
  return text(words);
}

function text(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function code(value: string): PhrasingContent[] {
  return value === '' ? text(' ') : [{ type: 'inlineCode', value }];
}
