import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { limitDepth } from '../html/limit-depth.ts';
import { escapeUnknownTags } from './known-tags.ts';

/** Parses a piece of HTML that stands in Markdown. Elements nested deeper than texts are lose their tags and keep their words. */
export function parseHtml(html: string): Root {
  return fromHtml(limitDepth(escapeUnknownTags(html), 60).markup, { fragment: true });
}
