import type { FootnoteReference, Image, Link, PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { escapeHtml } from '../text/escape-html.ts';
import type { Mention } from './compiled.ts';
import { linkTarget } from './link-target.ts';
import { plainText } from './plain-text.ts';

/** What a passage's inline content is rendered with, and what rendering finds in it. */
export interface InlineContext {
  /** Mentions of the passage, in order. */
  readonly mentions: readonly Mention[];
  /** Mentions that become links. */
  readonly linked: ReadonlySet<Mention>;
  readonly locators: string[];
  readonly citations: string[];
  readonly notes: string[];
  /** Labels of the notes that have a marker before this passage. */
  readonly marked: { readonly has: (label: string) => boolean };
  readonly fault: (rule: 'address' | 'picture', node: Link | Image) => void;
  /** Offset into the passage's text, moved on as its words are written. */
  offset: number;
}

/** Renders inline content to HTML, with marks for what depends on the rest of the library. */
export function renderInline(nodes: readonly PhrasingContent[], context: InlineContext, inLink = false): string {
  return nodes.map((node) => renderNode(node, context, inLink)).join('');
}

function renderNode(node: PhrasingContent, context: InlineContext, inLink: boolean): string {
  switch (node.type) {
    case 'text':
      return renderText(node.value, context, inLink);
    case 'inlineCode':
      context.offset += node.value.length;
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'break':
      context.offset += 1;
      return '<br>';
    case 'link':
      return renderLink(node, context);
    case 'image':
      return renderImage(node, context);
    case 'footnoteReference':
      return renderMarker(node, context);
    case 'textDirective':
      return renderDirective(node, context);
    default: {
      const inner = 'children' in node ? renderInline(node.children, context, inLink) : '';
      const tag = simpleTags[node.type];
      return tag ? `<${tag}>${inner}</${tag}>` : inner;
    }
  }
}

function renderText(value: string, context: InlineContext, inLink: boolean): string {
  const [from, to] = [context.offset, context.offset + value.length];
  context.offset = to;
  const inside = context.mentions.filter((mention) => mention.start < to && mention.end > from);
  let html = '';
  let written = from;
  for (const mention of inside) {
    const [start, end] = [Math.max(mention.start, from), Math.min(mention.end, to)];
    html += escapeHtml(value.slice(written - from, start - from));
    html += markTopic(mention, value.slice(start - from, end - from), !inLink && context.linked.has(mention));
    written = end;
  }
  return html + escapeHtml(value.slice(written - from));
}

function markTopic(mention: Mention, words: string, isLinked: boolean): string {
  return `<x-topic id="${mention.topic}"${isLinked ? ' link' : ''}>${escapeHtml(words)}</x-topic>`;
}

function renderLink(node: Link, context: InlineContext): string {
  const target = linkTarget(node.url);
  if (target.kind === 'refused') {
    context.fault('address', node);
    return renderInline(node.children, context);
  }
  const inner = renderInline(node.children, context, true);
  if (target.kind === 'site') return `<x-link to="${escapeHtml(target.path)}">${inner}</x-link>`;
  if (target.kind === 'fragment') return renderFragment(target.href, inner, context);
  return `<a class="outside" href="${escapeHtml(target.href)}" rel="noopener noreferrer external">${inner}</a>`;
}

function renderFragment(href: string, inner: string, context: InlineContext): string {
  const reference = /^#ref-([a-z0-9-]+)$/.exec(href)?.[1];
  if (!reference) return `<x-here to="${escapeHtml(href)}">${inner}</x-here>`;
  context.citations.push(reference);
  return `<x-ref id="${reference}">${inner}</x-ref>`;
}

function renderImage(node: Image, context: InlineContext): string {
  context.offset += (node.alt ?? '').length;
  const target = linkTarget(node.url);
  if (target.kind !== 'site') {
    context.fault('picture', node);
    return escapeHtml(node.alt ?? '');
  }
  return `<x-picture src="${escapeHtml(target.path)}" alt="${escapeHtml(node.alt ?? '')}"></x-picture>`;
}

function renderMarker(node: FootnoteReference, context: InlineContext): string {
  const label = node.identifier;
  const first = context.marked.has(label) || context.notes.includes(label) ? '' : ' first';
  context.notes.push(label);
  return `<x-marker label="${escapeHtml(label)}"${first}></x-marker>`;
}

function renderDirective(node: TextDirective, context: InlineContext): string {
  const words = directiveWords(node);
  const at = node.attributes?.at ?? '';
  if (node.name === 'at') {
    context.locators.push(words);
    return `<x-at to="${escapeHtml(words)}"></x-at>`;
  }
  context.citations.push(words);
  return `<x-cite id="${escapeHtml(words)}"${at ? ` at="${escapeHtml(at)}"` : ''}></x-cite>`;
}

function directiveWords(node: TextDirective): string {
  return plainText(node.children).text.trim();
}
