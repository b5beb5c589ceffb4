import { documentPath, passagePath, topicPath } from '../../text/site-paths.ts';
import { briefLocator, shortLocator } from '../../markup/locator.ts';
import { resolveLocator } from '../../markup/resolve-locator.ts';
import { escapeHtml, unescapeHtml } from '../../text/escape-html.ts';
import { joinNames, shortCitation } from '../documents/describe-document.ts';
import type { Library, LibraryDocument } from '../library.ts';
import { placeInOriginal } from './place-in-original.ts';

/** Where compiled HTML is shown. */
export interface MarkContext {
  readonly library: Library;
  /** Address of a path of the site, with its base. */
  readonly href: (path: string) => string;
  /** The document that the passage belongs to, where it belongs to one. */
  readonly document?: LibraryDocument;
  /** Address of the page the passage lives on, where it is shown on another; empty on its own page. */
  readonly home?: string;
  /** The topic whose mentions are marked instead of linked. */
  readonly marked?: string;
}

type Attributes = Readonly<Record<string, string>>;

/** Fills in the marks of compiled HTML: links to topics, documents, references, notes and places of the original. */
export function resolveMarks(html: string, context: MarkContext): string {
  const closers: string[] = [];
  const resolved = html.replace(
    /<(\/?)x-([a-z]+)((?: [a-z]+(?:="[^"]*")?)*)>/g,
    (_, closing: string, name: string, written: string) => {
      if (closing) return closers.pop() ?? '';
      const [open, close] = resolveMark(name, readAttributes(written), context);
      closers.push(close);
      return open;
    },
  );
  return partCitations(resolved);
}

/** Citations one after the other would read as one. */
function partCitations(html: string): string {
  return html.replace(/<a class="citation"[^>]*>[^<]*<\/a>(?=\s+<a class="citation")/g, '$&<span class="citation">;</span>');
}

const attribute = / ([a-z]+)(?:="([^"]*)")?/g;

/** A page has hundreds of marks, so that lists of lists on the way to an object would show. */
function readAttributes(written: string): Attributes {
  const attributes: Record<string, string> = {};
  attribute.lastIndex = 0;
  for (let match = attribute.exec(written); match; match = attribute.exec(written))
    attributes[match[1] ?? ''] = unescapeHtml(match[2] ?? '');
  return attributes;
}

function resolveMark(name: string, attributes: Attributes, context: MarkContext): readonly [string, string] {
  switch (name) {
    case 'topic':
      return topicLink(attributes, context);
    case 'at':
      return [locator(attributes.to ?? '', context), ''];
    case 'cite':
      return [citation(attributes, context), ''];
    case 'ref':
      return [`<a class="reference" href="${referencePage(context)}#ref-${attributes.id ?? ''}">`, '</a>'];
    case 'marker':
      return [noteMarker(attributes, context), ''];
    case 'here':
      return [`<a href="${escapeHtml(`${context.home ?? ''}${attributes.to ?? ''}`)}">`, '</a>'];
    case 'link':
      return [`<a href="${escapeHtml(context.href(attributes.to ?? '/'))}">`, '</a>'];
    case 'picture':
      return [
        `<img src="${escapeHtml(context.href(attributes.src ?? ''))}" alt="${escapeHtml(attributes.alt ?? '')}" loading="lazy">`,
        '',
      ];
    default:
      return ['', ''];
  }
}

function topicLink({ id = '', link }: Attributes, { href, marked }: MarkContext): readonly [string, string] {
  if (marked !== undefined) return id === marked ? ['<mark>', '</mark>'] : ['', ''];
  return link === undefined ? ['', ''] : [`<a class="topic" href="${href(topicPath(id))}">`, '</a>'];
}

function locator(to: string, { href, document }: MarkContext): string {
  const shown = escapeHtml(shortLocator(to));
  const passage = document?.text ? resolveLocator(to, document.text)[0] : undefined;
  const label = `<span class="sr">Original, </span>${shown}`;
  if (!document || !passage) return ` <span class="locator">${label}</span>`;
  return ` <a class="locator" href="${href(passagePath(document, 'text', passage.id))}">${label}</a>`;
}

function citation({ id = '', at }: Attributes, context: MarkContext): string {
  const document = context.library.documentById.get(id);
  if (!document)
    return ` <a class="citation" href="${referencePage(context)}#ref-${escapeHtml(id)}">${escapeHtml(referenceLabel(id, context))}</a>`;
  const place = at === undefined ? undefined : placeInOriginal(document, at, context.href);
  const exact = at === undefined ? '' : ` title="${escapeHtml(shortLocator(at))}"`;
  const shown = [shortCitation(document.record), at === undefined ? '' : briefLocator(at)].filter(Boolean).join(', ');
  return ` <a class="citation" href="${place ?? context.href(documentPath(id))}"${exact}>${escapeHtml(shown)}</a>`;
}

/** Author and year of a reference of the document at hand; its title where it has no author. */
function referenceLabel(id: string, { document }: MarkContext): string {
  const reference = document?.record.references?.find((candidate) => candidate.id === id);
  if (!reference) return id;
  const who = joinNames((reference.author ?? []).map((name) => name.literal ?? name.family ?? '')) || reference.title;
  return [who, reference.issued?.slice(0, 4)].filter(Boolean).join(' ');
}

function noteMarker({ label = '', first }: Attributes, { home = '' }: MarkContext): string {
  const shown = escapeHtml(label);
  const id = home === '' && first !== undefined ? ` id="marker-${shown}"` : '';
  return `<sup class="marker"><a${id} href="${home}#note-${shown}"><span class="sr">Note </span>${shown}</a></sup>`;
}

function referencePage({ home = '', document, href }: MarkContext): string {
  return document ? href(documentPath(document)) : home;
}
