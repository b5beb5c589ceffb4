import { fromHtml } from 'hast-util-from-html';
import { escapeHtml } from '../../../text/escape-html.ts';
import { pageText } from './page-text.ts';

/** A page with the text of another and nothing else: no styles, no scripts, one paragraph for each line. */
export function barePage(html: string): string {
  const lines = pageText(fromHtml(html)).map((line) => `<p>${escapeHtml(line)}</p>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title>${lines.join('')}</html>`;
}
