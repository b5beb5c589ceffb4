import type { FootnoteReference, Image, Link, PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { escapeHtml } from '../text/escape-html.ts';
import type { Mention } from './compiled.ts';
import { languageOf } from './language-of.ts';
import { linkTarget } from './link-target.ts';
import { plainText } from './plain-text.ts';
import { showsAddress } from './shows-address.ts';

/** What a passage's inline content is rendered with, and what rendering finds in it. */
export interface InlineContext {
  /** Mentions of the passage, in order. */
  readonly mentions: readonly Mention[];
  /** Mentions that become links. */
  readonly linked: ReadonlySet<Mention>;
  readonly locators: string[];
  readonly citations: string[];
  readonly notes: string[];
  /** Label of the note that a marker points to. */
  readonly labelOf: (node: FootnoteReference) => string;
  /** True where a note has a marker before this passage. */
  readonly isMarked: (label: string) => boolean;
  readonly fault: (rule: 'address' | 'picture', node: Link | Image) => void;
  /** Offset into the passage's text, moved on as its words are written. */
  offset: number;
  /** Marks that stand inside a link, where no other link may be: they are written after it. */
  afterLink: string;
}

/** Renders inline content to HTML, with marks for what depends on the rest of the library. */
export function renderInline(nodes: readonly PhrasingContent[], context: InlineContext, inLink = false): string {
  return nodes.map((node) => renderNode(node, context, inLink)).join('');
}

function renderNode(node: PhrasingContent, context: InlineContext, inLink: boolean): string {
  switch (node.type) {
    case 'text':
      return renderText(node.value, context);
    case 'inlineCode':
      context.offset += node.value.length;
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'break':
      context.offset += 1;
      return '<br>';
    case 'emphasis':
      return `<em>${renderInline(node.children, context, inLink)}</em>`;
    case 'strong':
      return `<strong>${renderInline(node.children, context, inLink)}</strong>`;
    case 'delete':
      return `<del>${renderInline(node.children, context, inLink)}</del>`;
    case 'link':
      return renderLink(node, context);
    case 'image':
      return renderImage(node, context);
    case 'footnoteReference':
      return outsideLinks(renderMarker(node, context), context, inLink);
    case 'textDirective':
      return renderDirective(node, context, inLink);
    default:
      return 'children' in node ? renderInline(node.children, context, inLink) : '';
  }
}

function renderText(value: string, context: InlineContext): string {
  const [from, to] = [context.offset, context.offset + value.length];
  context.offset = to;
  const inside = context.mentions.filter((mention) => mention.start < to && mention.end > from);
  let html = '';
  let written = from;
  for (const mention of inside) {
    const [start, end] = [Math.max(mention.start, from), Math.min(mention.end, to)];
    html += escapeHtml(value.slice(written - from, start - from));
    html += markTopic(mention, value.slice(start - from, end - from), context.linked.has(mention));
    written = end;
  }
  return html + escapeHtml(value.slice(written - from));
}

function markTopic(mention: Mention, words: string, isLinked: boolean): string {
  return `<x-topic id="${mention.topic}"${isLinked ? ' link' : ''}>${escapeHtml(words)}</x-topic>`;
}

function outsideLinks(mark: string, context: InlineContext, inLink: boolean): string {
  if (!inLink) return mark;
  context.afterLink += mark;
  return '';
}

function renderLink(node: Link, context: InlineContext): string {
  const inner = renderInline(node.children, context, true);
  const after = context.afterLink;
  context.afterLink = '';
  return openLink(node, inner, context) + after;
}

function openLink(node: Link, inner: string, context: InlineContext): string {
  const target = linkTarget(node.url);
  if (target.kind === 'site') return `<x-link to="${escapeHtml(target.path)}">${inner}</x-link>`;
  if (target.kind === 'fragment') return renderFragment(target.href, inner, context);
  if (target.kind === 'outside') return renderOutside(target.href, inner, showsAddress(node));
  context.fault('address', node);
  return inner;
}

/** On paper the address of a link stands behind its words, but where they are the address. */
function renderOutside(href: string, inner: string, isShown: boolean): string {
  return `<a class="outside${isShown ? ' shown' : ''}" href="${escapeHtml(href)}" rel="noopener noreferrer external">${inner}</a>`;
}

function renderFragment(href: string, inner: string, context: InlineContext): string {
  const reference = /^#ref-([a-z0-9-]+)$/.exec(href)?.[1];
  if (!reference) return `<x-here to="${escapeHtml(href)}">${inner}</x-here>`;
  context.citations.push(reference);
  return `<x-ref id="${reference}">${inner}</x-ref>`;
}

function renderImage(node: Image, context: InlineContext): string {
  const words = node.alt ?? '';
  context.offset += words.length;
  const target = linkTarget(node.url);
  if (target.kind === 'site') return `<x-picture src="${escapeHtml(target.path)}" alt="${escapeHtml(words)}"></x-picture>`;
  context.fault('picture', node);
  return escapeHtml(words);
}

function renderMarker(node: FootnoteReference, context: InlineContext): string {
  const label = context.labelOf(node);
  const first = context.isMarked(label) || context.notes.includes(label) ? '' : ' first';
  context.notes.push(label);
  return `<x-marker label="${escapeHtml(label)}"${first}></x-marker>`;
}

function renderDirective(node: TextDirective, context: InlineContext, inLink: boolean): string {
  const language = languageOf(node);
  if (language === null) return outsideLinks(renderMark(node, context), context, inLink);
  return `<span lang="${escapeHtml(language)}" dir="auto">${renderInline(node.children, context, inLink)}</span>`;
}

function renderMark(node: TextDirective, context: InlineContext): string {
  const words = plainText(node.children).text.trim();
  if (node.name === 'at') {
    context.locators.push(words);
    return `<x-at to="${escapeHtml(words)}"></x-at>`;
  }
  const at = node.attributes?.at ?? '';
  context.citations.push(words);
  return `<x-cite id="${escapeHtml(words)}"${at ? ` at="${escapeHtml(at)}"` : ''}></x-cite>`;
}
