import type { Element, Nodes } from 'hast';
import { isElement } from './page.ts';

const voids = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);
const raw = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes']);
const names: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  httpEquiv: 'http-equiv',
  acceptCharset: 'accept-charset',
};

/** Writes a page as markup for another parser; `textOf` says what is written for a text node. Style sheets and comments are left out. */
export function writeMarkup(node: Nodes, textOf: (node: Nodes & { type: 'text' }) => string): string {
  if (node.type === 'text') return escape(textOf(node));
  if (node.type === 'root') return node.children.map((child) => writeMarkup(child, textOf)).join('');
  if (!isElement(node) || node.tagName === 'style' || isProgram(node)) return '';
  const start = `<${node.tagName}${attributesOf(node.properties)}>`;
  if (voids.has(node.tagName)) return start;
  const inner = raw.has(node.tagName)
    ? node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
    : node.children.map((child) => writeMarkup(child, textOf)).join('');
  return `${start}${inner}</${node.tagName}>`;
}

/** Scripts but for structured data that holds, which extractors read (and complain of to the console where it does not). */
function isProgram(node: Element): boolean {
  if (node.tagName !== 'script') return false;
  if (node.properties.type !== 'application/ld+json') return true;
  try {
    JSON.parse(node.children.map((child) => (child.type === 'text' ? child.value : '')).join(''));
    return false;
  } catch {
    return true;
  }
}

function attributesOf(properties: Readonly<Record<string, unknown>>): string {
  return Object.entries(properties)
    .filter(([name, value]) => value !== null && value !== undefined && value !== false && !/^on/i.test(name))
    .map(
      ([name, value]) =>
        ` ${attributeName(name)}="${escape(Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value)).replace(/"/g, '&quot;')}"`,
    )
    .join('');
}

function attributeName(name: string): string {
  const known = names[name];
  if (known) return known;
  return /^(?:data|aria)[A-Z]/.test(name)
    ? name
        .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
        .replace(/^aria-(.*)$/, (_, rest: string) => `aria-${rest.replace(/-/g, '')}`)
    : name.toLowerCase();
}

/** Other signs stand in for those that need escaping: parsers make a node of each reference, and nobody reads this text. */
function escape(text: string): string {
  return text.replace(/</g, '‹').replace(/&/g, '＆');
}
