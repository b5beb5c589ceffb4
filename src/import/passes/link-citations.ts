import type { Draft, Flag, ListedReference, Place } from '../draft.ts';
import { linkWords, type FoundWords } from '../link-words.ts';
import { nameKey } from '../read-reference.ts';

const mostTold = 8;
const year = String.raw`(?<year>[12]\d{3}[a-z]?)`;
const citation = new RegExp(
  String.raw`(?<=[(;]\s*)(?<lead>(?:see(?: also)?|cf\.?|e\.g\.,?)\s+)?(?<names>[^();\s][^();]{1,119}?),?\s+${year}(?<page>,?\s*(?:pp?\.|:)\s*[\d\s–,-]+)?(?=\s*[;)])`,
  'giu',
);
const narrative = new RegExp(
  String.raw`(?<names>\p{Lu}[\p{L}’'-]+(?:\s(?:&|and)\s\p{Lu}[\p{L}’'-]+|\set\sal\.)?)\s\(${year}\)`,
  'gu',
);

/** Links every citation of a listed reference (`(Rubin, 2020)`, the words inside the brackets) to it, and flags those that none matches. */
export function linkCitations(draft: Draft): Draft {
  if (draft.listed.length === 0) return draft;
  const flags: Flag[] = flagUnlisted(draft.listed);
  let resolved = 0;
  const linked = linkWords(draft, (text, place) => {
    const found = citationsIn(text, draft.listed);
    const unmatched = found.filter(({ reference }) => !reference);
    resolved += found.length - unmatched.length;
    flags.push(...unmatched.map(({ words }) => flagUnresolved(words, place)));
    return found;
  });
  const unresolved = flags.filter(({ rule }) => rule === 'citations/unresolved').length;
  return { ...linked, citations: { resolved, unresolved }, flags: [...draft.flags, ...flags] };
}

function flagUnresolved(words: string, place: Place): Flag {
  return { ...place, rule: 'citations/unresolved', what: `No reference of the list matches “${words}”.` };
}

function flagUnlisted(listed: readonly ListedReference[]): Flag[] {
  const missing = listed.filter(({ isInRecord }) => !isInRecord);
  if (missing.length === 0) return [];
  const ids = missing.slice(0, mostTold).map(({ id }) => id);
  const more = missing.length > mostTold ? ' and others' : '';
  const what = `The record does not list ${missing.length} of the references, so citations of them lead nowhere: ${ids.join(', ')}${more}. Add them there under these ids and import again.`;
  return [{ line: 1, rule: 'references/not-in-record', what }];
}

function citationsIn(text: string, listed: readonly ListedReference[]): FoundWords[] {
  const bracketed = [...text.matchAll(citation)].flatMap((match): FoundWords[] => {
    const { lead = '', names = '', year: printed = '' } = match.groups ?? {};
    const reference = matching(names, printed, listed);
    const isCitation = reference !== null || /^\p{Lu}/u.test(names);
    return isCitation ? [{ index: match.index + lead.length, words: match[0].slice(lead.length), reference }] : [];
  });
  const inProse = [...text.matchAll(narrative)].flatMap((match): FoundWords[] => {
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
