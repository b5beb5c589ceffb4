import type { PhrasingContent } from 'mdast';
import { mergeText } from './merge-text.ts';
import { isSafeAddress } from './safe-address.ts';
import { linkPattern, plainDigits } from './words.ts';

const printedAddress = String.raw`(?<printedAddress>https?:\/\/[^\s<>*[\]⁰¹²³⁴-⁹]+)`;
const strong = String.raw`(?<![\p{L}\p{N}*])\*\*(?=\S)(?<strong>[^*]+?)(?<=\S)\*\*(?![\p{L}\p{Nd}*])`;
const emphasis = String.raw`(?<![\p{L}\p{N}*])\*(?=\S)(?<emphasis>[^*]+?)(?<=\S)\*(?![\p{L}\p{Nd}*])`;
const underscored = String.raw`(?<![\p{L}\p{N}_])_(?=\S)(?<underscored>[^_]+?)(?<=\S)_(?![\p{L}\p{Nd}_])`;
const escaped = String.raw`\\+(?<escaped>[!-/:-@[-\x60{-~])`;
const raised = String.raw`(?<![⁰¹²³⁴-⁹])(?<raised>[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2})(?![⁰¹²³⁴-⁹])`;
const bracketed = String.raw`\[\^?(?<bracketed>[1-9]\d{0,2})\](?![(\[])`;
const construct = new RegExp(
  [escaped, linkPattern, printedAddress, strong, emphasis, underscored, raised, bracketed].join('|'),
  'gu',
);

/**
 * Reads one line of text into phrasing content. Light Markdown is resolved: escapes, emphasis, links. A link without a safe address
 * (`isSafeAddress`) keeps its words only. Raised and bracketed numbers become note markers, to be joined to notes or put back later.
 */
export function readInline(text: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let end = 0;
  for (const match of text.matchAll(construct)) {
    nodes.push(...plain(text.slice(end, match.index)), ...nodesOf(match));
    end = match.index + match[0].length;
  }
  return mergeText([...nodes, ...plain(text.slice(end))]);
}

function nodesOf(match: RegExpExecArray): PhrasingContent[] {
  const {
    escaped: char,
    words,
    address,
    printedAddress: url,
    strong: bold,
    emphasis: stressed,
    underscored: stressedToo,
    raised: run,
    bracketed: number,
  } = match.groups ?? {};
  if (char !== undefined || url !== undefined) return plain(char ?? url ?? '');
  if (words !== undefined) return linkOf(words, address ?? '');
  if (bold !== undefined) return [{ type: 'strong', children: readInline(bold) }];
  if (stressed !== undefined || stressedToo !== undefined)
    return [{ type: 'emphasis', children: readInline(stressed ?? stressedToo ?? '') }];
  return [marker(run === undefined ? (number ?? '') : plainDigits(run), match[0])];
}

function linkOf(words: string, address: string): PhrasingContent[] {
  const children = readInline(words);
  return isSafeAddress(address) ? [{ type: 'link', url: address, title: null, children }] : children;
}

function marker(number: string, printed: string): PhrasingContent {
  return { type: 'footnoteReference', identifier: number, label: number, data: { printed } };
}

function plain(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
