import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { escapeHtml } from '../text/escape-html.ts';
import { diskPolicy } from './disk-policy.ts';
import { elementsOf } from './elements-of.ts';
import { rewriteStyle } from './rewrite-style.ts';

export interface PageAddresses {
  /** Turns an address on the page into one that holds on disk. */
  readonly rewrite: (address: string) => string;
  /** Path from the page to the folder of the site. */
  readonly top: string;
  /** Path from the page to the script that makes modules and data work on disk. */
  readonly diskScript: string;
}

interface StyledAddresses extends PageAddresses {
  /** The styles that stand in the page, as they are and as they will be. */
  readonly styles: readonly (readonly [before: string, after: string])[];
}

/** A part of a page to replace, by its places in the source. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const addressProperties = ['href', 'src', 'action', 'formAction', 'poster', 'xLinkHref'];

/** Links to what a browser refuses to load, or cannot use, on disk. */
const uselessLinks = ['manifest', 'modulepreload', 'preload', 'prefetch'];

/**
 * Rewrites a page of the built site for reading from disk: its addresses become relative, its modules classic scripts that
 * wait for the page as modules do. Every other character of the page stays as it is; data blocks and the addresses in
 * metadata go on naming the public site.
 */
export function rewritePage(html: string, addresses: PageAddresses): string {
  const elements = elementsOf(fromHtml(html, { verbose: true }));
  const styles = elements.filter(({ tagName }) => tagName === 'style').map((element) => rewriteStyles(element, addresses));
  const edits = [
    ...styles.flatMap(({ edits: each }) => each),
    ...elements.flatMap((element) => editElement(element, { ...addresses, styles: styles.map(({ change }) => change) })),
  ];
  const start = elements.find(({ tagName }) => tagName === 'script')?.position?.start.offset;
  const script = `<script src="${escapeHtml(addresses.diskScript)}" defer></script>`;
  return applyEdits(html, start === undefined ? edits : [{ start, end: start, text: script }, ...edits]);
}

function editElement(element: Element, addresses: StyledAddresses): Edit[] {
  const { tagName, properties, position } = element;
  const relations = Array.isArray(properties.rel) ? properties.rel.map(String) : [];
  if (tagName === 'link' && relations.some((relation) => uselessLinks.includes(relation))) {
    return replace(position, '');
  }
  return Object.entries(properties).flatMap(([name, value]) => {
    const attribute = rewriteAttribute(element, name, String(value), addresses);
    return attribute === undefined ? [] : replace(element.data?.position.properties?.[name], attribute);
  });
}

/** The styles that stand in a page, whose addresses are those of the site as well. */
function rewriteStyles({ children }: Element, { rewrite }: PageAddresses): { edits: Edit[]; change: [string, string] } {
  const [text] = children;
  const before = text?.type === 'text' ? text.value : '';
  const after = rewriteStyle(before, rewrite);
  return { edits: replace(text?.position, after), change: [before, after] };
}

function replace(place: Element['position'], text: string): Edit[] {
  const [start, end] = [place?.start.offset, place?.end.offset];
  return start === undefined || end === undefined ? [] : [{ start, end, text }];
}

/** What is to stand in the place of an attribute; undefined where it stays as it is. */
function rewriteAttribute(element: Element, name: string, value: string, addresses: StyledAddresses): string | undefined {
  const { tagName, properties } = element;
  const { rewrite, top, styles } = addresses;
  if (tagName === 'script' && name === 'type' && value === 'module') return 'defer data-module';
  if (tagName === 'html' && name === 'dataRoot') return write('data-root', top);
  if (tagName === 'meta' && name === 'content' && String(properties.httpEquiv) === 'refresh')
    return write(
      'content',
      value.replace(/(url=)(.*)$/i, (_whole, word: string, address: string) => word + rewrite(address)),
    );
  if (tagName === 'meta' && name === 'content' && String(properties.httpEquiv).toLowerCase() === 'content-security-policy')
    return write('content', diskPolicy(value, styles));
  if (name === 'srcSet' || name === 'imageSrcSet') return write(name.toLowerCase(), rewriteSet(value, rewrite));
  if (!addressProperties.includes(name)) return undefined;
  return write(name === 'xLinkHref' ? 'xlink:href' : name.toLowerCase(), rewrite(value));
}

/** Addresses of one image in several sizes. */
function rewriteSet(value: string, rewrite: (address: string) => string): string {
  return value
    .split(/,\s+/)
    .map((each) => each.trim().replace(/^\S+/, rewrite))
    .join(', ');
}

function write(name: string, value: string): string {
  return `${name}="${escapeHtml(value)}"`;
}

function applyEdits(html: string, edits: readonly Edit[]): string {
  let [done, written] = [0, ''];
  for (const { start, end, text } of edits.toSorted((one, other) => one.start - other.start)) {
    written += html.slice(done, start) + text;
    done = end;
  }
  return written + html.slice(done);
}
