import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { fixtureBase, fixtureSites } from './sites.ts';
import { expect, test } from './test.ts';

interface Quote {
  readonly page: string;
  readonly address: string;
  readonly words: string;
}

test('Every passage on a topic page has the words of its document, and its link lands on it.', () => {
  const checked = { dist: '/', [fixtureSites.private]: fixtureBase, [fixtureSites.public]: fixtureBase };
  for (const [folder, base] of Object.entries(checked)) {
    const quotes = quotesIn(folder);
    expect(quotes.length, folder).toBeGreaterThan(3);
    expect(quotes.filter((quote) => wordsAt(folder, base, quote.address) !== quote.words)).toEqual([]);
  }
});

/** The passages that the topic pages of a built site quote, with the addresses that they are said to come from. */
function quotesIn(folder: string): Quote[] {
  const pages = readdirSync(path.join(folder, 'topics'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  return pages.flatMap((page) =>
    elementsIn(readTree(path.join(folder, 'topics', page)))
      .filter(({ properties }) => hasClass(properties, 'passage'))
      .map((element) => ({ page, address: addressOf(element), words: wordsOf(quoted(element)) })),
  );
}

function quoted(passage: Element): Nodes {
  const quote = elementsIn(passage).find(({ properties }) => 'dataPassage' in properties);
  if (!quote) throw new Error('A passage of a topic page quotes nothing.');
  return quote;
}

function addressOf(passage: Element): string {
  const link = elementsIn(passage).findLast(({ tagName }) => tagName === 'a');
  return String(link?.properties.href);
}

const trees = new Map<string, Map<string, Element>>();

/** Words of the element that an address leads to; null where it leads nowhere. */
function wordsAt(folder: string, base: string, address: string): string | null {
  const url = new URL(address, 'http://site');
  const file = path.join(folder, url.pathname.slice(base.length), 'index.html');
  if (!existsSync(file)) return null;
  const byId = trees.get(file) ?? new Map(elementsIn(readTree(file)).map((element) => [String(element.properties.id), element]));
  trees.set(file, byId);
  const target = byId.get(url.hash.slice(1));
  return target ? wordsOf(target) : null;
}

function readTree(file: string): Nodes {
  return htmlToHast(readFileSync(file, 'utf8'));
}

function elementsIn(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  const inner = node.children.flatMap(elementsIn);
  return node.type === 'element' ? [node, ...inner] : inner;
}

/** The words of an element, without what the reader adds around them: the notice of an earlier address, the way back of a note. */
function wordsOf(node: Nodes): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && (hasClass(node.properties, 'former') || hasClass(node.properties, 'back'))) return '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function hasClass(properties: Element['properties'], name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}
