import type { BuiltFinding, BuiltResult } from './search-built.ts';

/** Letters of a passage that are printed. */
const longest = 240;

/** What a search found, for a person at a terminal. */
export function printFinding(finding: BuiltFinding): string {
  const { query, count, named, suggested, corrected, proposed, unknown, results } = finding;
  const notes = [
    `${String(count)} ${count === 1 ? 'result' : 'results'} for “${corrected ?? query}”.`,
    corrected === null ? '' : `Searched in the place of “${query}”, which holds words that stand nowhere.`,
    proposed === null ? '' : `Did you mean “${proposed}”?`,
    named.length > 0 ? `Names the ${topics(named)}.` : '',
    suggested.length > 0 ? `May mean the ${topics(suggested)}.` : '',
    unknown.length > 0 ? `Nowhere: ${unknown.map((term) => `“${term}”`).join(', ')}.` : '',
  ];
  return [notes.filter(Boolean).join('\n'), ...results.map(printResult)].join('\n\n');
}

function topics(ids: readonly string[]): string {
  return `${ids.length === 1 ? 'topic' : 'topics'} ${ids.join(', ')}`;
}

function printResult({ path, title, about, score, otherNames, passageCount, passages }: BuiltResult, index: number): string {
  const names = otherNames.length > 0 ? ` · found as ${otherNames.map((name) => `“${name}”`).join(', ')}` : '';
  const lines = passages.map(({ path: place, text }) => `     ${place}\n       ${shorten(text)}`);
  const rest = passageCount > passages.length ? [`     ${String(passageCount)} passages in all`] : [];
  return [
    `${String(index + 1).padStart(3)}. ${title} (${score.toFixed(2)})`,
    `     ${path} · ${about}${names}`,
    ...lines,
    ...rest,
  ].join('\n');
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text;
}
