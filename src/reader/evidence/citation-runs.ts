import { unescapeHtml } from '../../text/escape-html.ts';

/** Some words of a citation, in italics or not. */
export interface Run {
  readonly text: string;
  readonly isItalic: boolean;
}

/**
 * A citation with the place that it speaks of, run by run. Of HTML it knows `<i>` alone: whatever else stands in it is words.
 * The place comes before the full stop; after an address, which it must not run into, in brackets.
 */
export function citationRuns(html: string, place: string): Run[] {
  const runs = [...html.matchAll(/<i>(.*?)<\/i>|((?:(?!<i>.*?<\/i>)[\s\S])+)/g)].map(([, italic, plain]) => {
    return { text: unescapeHtml(italic ?? plain ?? ''), isItalic: italic !== undefined };
  });
  if (place === '') return runs;
  const last = runs.at(-1)?.text ?? '';
  const isAddress = /https?:\/\/[^\s>]+$/.test(last);
  const kept = isAddress ? last.replace(/\.$/, '') : last.replace(/(?<!\b(?:n\.d|al))\.$/, '');
  const end = isAddress ? ` (${place}).` : `, ${place}.`;
  return [...runs.slice(0, -1), { text: kept, isItalic: runs.at(-1)?.isItalic ?? false }, { text: end, isItalic: false }];
}

/** The words of runs. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
