import { escapeMarkdown } from '../escape-markdown.ts';
import { runsMarkdown } from '../write-evidence.ts';
import type { Brief, BriefPoint } from './outline-brief.ts';

/** A brief as Markdown, with footnotes as GitHub, Pandoc and most editors read them. */
export function briefMarkdown({ title, about, points, sources }: Brief): string {
  return [
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(about),
    ...points.flatMap(pointMarkdown),
    '## Sources',
    sources.map((runs) => `- ${runsMarkdown(runs)}`).join('\n'),
    points.map(({ number, note, link }) => `[^${String(number)}]: ${escapeMarkdown(note)} <${link}>`).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function pointMarkdown({ number, remark, words, isQuotation }: BriefPoint): string[] {
  const paragraphs = words.map(escapeMarkdown);
  const marked = [...paragraphs.slice(0, -1), `${paragraphs.at(-1) ?? ''}[^${String(number)}]`];
  return [...remark.map(escapeMarkdown), isQuotation ? marked.map((words) => `> ${words}`).join('\n>\n') : marked.join('\n\n')];
}
