import type { CitationStyle } from '../../library/cite/citation-styles.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { wordsOf, type Run } from './citation-runs.ts';
import type { Evidence } from './evidence.ts';
import { librarySource, sourceRuns, wordsAsGiven } from './source-of.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Pieces of evidence as plain text: of each the words, the originals with the places, what of the library is cited, the address. */
export function evidenceText(pieces: readonly Evidence[], style: CitationStyle): string {
  return pieces.map((evidence) => pieceText(evidence, style)).join('\n\n* * *\n\n');
}

function pieceText(evidence: Evidence, style: CitationStyle): string {
  const source = [...sourceRuns(evidence, style).map(wordsOf), librarySource(evidence), evidence.link].filter(Boolean);
  return [...wordsAsGiven(evidence), source.join('\n')].join('\n\n');
}

/** The same as Markdown (CommonMark). */
export function evidenceMarkdown(pieces: readonly Evidence[], style: CitationStyle): string {
  return pieces.map((evidence) => pieceMarkdown(evidence, style)).join('\n\n---\n\n');
}

function pieceMarkdown(evidence: Evidence, style: CitationStyle): string {
  const words = wordsAsGiven(evidence).map(escapeMarkdown);
  const given = evidence.part === 'text' ? words.map((paragraph) => `> ${paragraph}`).join('\n>\n') : words.join('\n\n');
  const cited = librarySource(evidence);
  const source = [...sourceRuns(evidence, style).map(runsMarkdown), cited && escapeMarkdown(cited), `<${evidence.link}>`];
  return [given, source.filter(Boolean).join('  \n')].join('\n\n');
}

/** The same as HTML for programs that take formatted text. Nothing of it is markup but what stands here. */
export function evidenceHtml(pieces: readonly Evidence[], style: CitationStyle): string {
  return pieces.map((evidence) => pieceHtml(evidence, style)).join('<hr>');
}

function pieceHtml(evidence: Evidence, style: CitationStyle): string {
  const words = wordsAsGiven(evidence)
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join('');
  const link = escapeHtml(evidence.link);
  const cited = librarySource(evidence);
  const source = [...sourceRuns(evidence, style).map(runsHtml), cited && escapeHtml(cited), `<a href="${link}">${link}</a>`];
  const given = evidence.part === 'text' ? `<blockquote>${words}</blockquote>` : words;
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
