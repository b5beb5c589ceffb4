import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { lineOf, placeOf } from '../block.ts';
import { withBlocks, type Draft, type Flag, type ListedReference, type Place } from '../draft.ts';
import { nameKey } from '../read-reference.ts';

const year = String.raw`(?<year>[12]\d{3}[a-z]?)`;
const citation = new RegExp(
  String.raw`(?<=[(;]\s*)(?<lead>(?:see(?: also)?|cf\.?|e\.g\.,?)\s+)?(?<names>[^();\s][^();]{1,119}?),?\s+${year}(?<page>,?\s*(?:pp?\.|:)\s*[\d\s–,-]+)?(?=\s*[;)])`,
  'giu',
);
const narrative = new RegExp(
  String.raw`(?<names>\p{Lu}[\p{L}’'-]+(?:\s(?:&|and)\s\p{Lu}[\p{L}’'-]+|\set\sal\.)?)\s\(${year}\)`,
  'gu',
);

interface Found {
  readonly index: number;
  readonly words: string;
  readonly reference: ListedReference | null;
}

/** Links every citation of a listed reference (`(Rubin, 2020)`, the words inside the brackets) to it, and flags those that none matches. */
export function linkCitations(draft: Draft): Draft {
  if (draft.listed.length === 0) return draft;
  const flags: Flag[] = draft.listed.filter(({ isInRecord }) => !isInRecord).map(flagUnlisted);
  const counts = { resolved: 0, unresolved: 0 };
  const link = (value: string, place: Place): PhrasingContent[] => {
    const found = citationsIn(value, draft.listed);
    counts.resolved += found.filter(({ reference }) => reference).length;
    for (const { words } of found.filter(({ reference }) => !reference)) {
      counts.unresolved += 1;
      flags.push({ ...place, rule: 'citations/unresolved', what: `No reference of the list matches “${words}”.` });
    }
    return split(value, found);
  };
  const blocks = draft.tree.children.map((block) =>
    block.type === 'list' || block.type === 'heading' ? block : (mapText(block, placeOf(block), link) as RootContent),
  );
  return { ...withBlocks(draft, blocks), citations: counts, flags: [...draft.flags, ...flags] };
}

function flagUnlisted({ entry, id }: ListedReference): Flag {
  const what = `The record does not list “${shorten(entry)}”, so citations of it lead nowhere. Add it there as ${id} and import again.`;
  return { line: 1, rule: 'references/not-in-record', what };
}

function shorten(entry: string): string {
  return entry.length > 80 ? `${entry.slice(0, 80)}…` : entry;
}

function citationsIn(text: string, listed: readonly ListedReference[]): Found[] {
  const bracketed = [...text.matchAll(citation)].flatMap((match): Found[] => {
    const { lead = '', names = '', year: printed = '' } = match.groups ?? {};
    const reference = matching(names, printed, listed);
    const isCitation = reference !== null || /^\p{Lu}/u.test(names);
    return isCitation ? [{ index: match.index + lead.length, words: match[0].slice(lead.length), reference }] : [];
  });
  const inProse = [...text.matchAll(narrative)].flatMap((match): Found[] => {
    const reference = matching(match.groups?.names ?? '', match.groups?.year ?? '', listed);
    return reference ? [{ index: match.index, words: match[0], reference }] : [];
  });
  return [...bracketed, ...inProse].sort((a, b) => a.index - b.index);
}

/** The reference of this year whose first author is named; among several the one that shares most authors. */
function matching(names: string, printed: string, listed: readonly ListedReference[]): ListedReference | null {
  const cited = names
    .split(/\s*(?:,|&|\band\b)\s*/u)
    .map(nameKey)
    .filter(Boolean);
  const scored = listed
    .filter(
      (reference) =>
        reference.year === printed &&
        (nameKey(reference.names[0] ?? '') === cited[0] || nameKey(reference.names[0] ?? '') === nameKey(names)),
    )
    .map((reference) => ({ reference, shared: reference.names.filter((name) => cited.includes(nameKey(name))).length }))
    .sort((a, b) => b.shared - a.shared);
  return scored[0]?.reference ?? null;
}

function split(value: string, found: readonly Found[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let end = 0;
  for (const { index, words, reference } of found) {
    if (!reference?.isInRecord || index < end) continue;
    nodes.push(
      { type: 'text', value: value.slice(end, index) },
      { type: 'link', url: `#ref-${reference.id}`, title: null, children: [{ type: 'text', value: words }] },
    );
    end = index + words.length;
  }
  return [...nodes, { type: 'text', value: value.slice(end) }].filter(
    (node) => node.type !== 'text' || node.value !== '',
  ) as PhrasingContent[];
}

function mapText(node: Nodes, place: Place, link: (value: string, place: Place) => PhrasingContent[]): Nodes {
  if (!('children' in node) || node.type === 'link') return node;
  const own = lineOf(node) > 0 ? placeOf(node) : place;
  const children = (node.children as Nodes[]).flatMap((child) =>
    child.type === 'text' ? link(child.value, own) : [mapText(child, own, link)],
  );
  return { ...node, children } as Nodes;
}
