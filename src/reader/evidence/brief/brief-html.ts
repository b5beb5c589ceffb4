import { escapeHtml } from '../../../text/escape-html.ts';
import { runsHtml } from '../write-evidence.ts';
import { plainAddress } from './plain-address.ts';
import type { Brief, BriefPoint } from './outline-brief.ts';

/** A brief as the HTML of a page's body. Whatever stands in it is words: nothing that was kept becomes markup. */
export function briefHtml({ title, about, points, sources }: Brief): string {
  return [
    `<h1>${escapeHtml(title)}</h1><p class="about">${escapeHtml(about)}</p>`,
    ...points.map(pointHtml),
    `<h2>Notes</h2><ol class="notes">${points.map(noteHtml).join('')}</ol>`,
    `<h2>Sources</h2><ul class="sources">${sources.map((runs) => `<li>${runsHtml(runs)}</li>`).join('')}</ul>`,
  ].join('\n');
}

/** A brief as a file of its own, ready to print. */
export function briefPage(brief: Brief): string {
  const title = escapeHtml(brief.title);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${pageStyle}</style></head><body>
${briefHtml(brief)}
</body></html>
`;
}

const pageStyle = [
  'body{max-width:38rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.55 Georgia,serif;overflow-wrap:break-word}',
  'blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid #bbb}h1,h2{font-weight:400;line-height:1.2}',
  '.about,.notes,.sources{font:.875rem/1.5 system-ui,sans-serif}li+li{margin-top:.4rem}@media print{body{margin:0;max-width:none}}',
].join('');

function pointHtml({ number, remark, words, isQuotation }: BriefPoint): string {
  const at = String(number);
  const marker = `<sup id="point-${at}"><a href="#brief-note-${at}">${at}</a></sup>`;
  const paragraphs = words.map((paragraph, index) => {
    return `<p>${escapeHtml(paragraph)}${index === words.length - 1 ? marker : ''}</p>`;
  });
  const given = isQuotation ? `<blockquote>${paragraphs.join('')}</blockquote>` : paragraphs.join('');
  return `<section>${remark.map((line) => `<p class="remark">${escapeHtml(line)}</p>`).join('')}${given}</section>`;
}

function noteHtml({ number, note, link }: BriefPoint): string {
  const shown = escapeHtml(plainAddress(link));
  return `<li id="brief-note-${String(number)}">${escapeHtml(note)} <a href="${escapeHtml(link)}">${shown}</a></li>`;
}
