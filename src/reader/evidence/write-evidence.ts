import type { CitationStyle } from '../../library/cite/citation-styles.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { wordsOf, type Run } from './citation-runs.ts';
import type { Evidence } from './evidence.ts';
import { librarySource, sourceRuns, wordsAsGiven } from './source-of.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Evidence as plain text: the words, the original with the place, the digest where it is one, the address. */
export function evidenceText(evidence: Evidence, style: CitationStyle): string {
  const source = [wordsOf(sourceRuns(evidence, style)), librarySource(evidence), evidence.link].filter(Boolean);
  return [...wordsAsGiven(evidence), source.join('\n')].join('\n\n');
}

/** Evidence as Markdown (CommonMark). */
export function evidenceMarkdown(evidence: Evidence, style: CitationStyle): string {
  const words = wordsAsGiven(evidence).map(escapeMarkdown);
  const given = evidence.kind === 'quotation' ? words.map((paragraph) => `> ${paragraph}`).join('\n>\n') : words.join('\n\n');
  const digest = librarySource(evidence);
  const source = [runsMarkdown(sourceRuns(evidence, style)), digest && escapeMarkdown(digest), `<${evidence.link}>`];
  return [given, source.filter(Boolean).join('  \n')].join('\n\n');
}

/** Evidence as HTML for programs that take formatted text. Nothing of it is markup but what stands here. */
export function evidenceHtml(evidence: Evidence, style: CitationStyle): string {
  const words = wordsAsGiven(evidence)
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join('');
  const link = escapeHtml(evidence.link);
  const digest = librarySource(evidence);
  const source = [runsHtml(sourceRuns(evidence, style)), digest && escapeHtml(digest), `<a href="${link}">${link}</a>`];
  const given = evidence.kind === 'quotation' ? `<blockquote>${words}</blockquote>` : words;
  return `${given}<p>${source.filter(Boolean).join('<br>')}</p>`;
}

/** Runs as HTML. */
export function runsHtml(runs: readonly Run[]): string {
  return runs.map(({ text, isItalic }) => (isItalic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text))).join('');
}

/** Runs as Markdown. */
export function runsMarkdown(runs: readonly Run[]): string {
  return runs.map(({ text, isItalic }) => (isItalic ? `*${escapeMarkdown(text)}*` : escapeMarkdown(text))).join('');
}
