import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { elementsOf } from '../../bundle/elements-of.ts';
import { temporaryContent } from '../../library/content/temporary-content.ts';
import { pagePolicy, sourceOf } from '../../library/hosting/content-policy.ts';
import { firstScript } from '../../library/hosting/first-script.ts';
import { readFrontCode } from '../../search/lexicon/front-code.ts';
import type { Lexicon } from '../../search/lexicon/lexicon.ts';
import { hostileWords, plantedLibrary, plantedWords } from './planted-library.ts';
import { unpackSite, type Unpacked } from './unpack-site.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const content = temporaryContent(plantedLibrary);
const folder = mkdtempSync(path.join(tmpdir(), 'lectern-planted-'));
const sites = { public: path.join(folder, 'public'), private: path.join(folder, 'private') };

before(() => {
  run('build', '--out', sites.public);
  run('bundle', '--out', sites.public, path.join(sites.public, 'bundle.zip'));
  run('export', path.join(sites.public, 'export.json'));
  run('build', '--private', '--out', sites.private);
});
after(() => {
  rmSync(folder, { recursive: true });
  content.remove();
});

test('No word of a text that may not be published stands anywhere in what a public build makes, unpacked to the last file.', () => {
  const unpacked = unpackSite(sites.public);
  assert.deepEqual(
    Object.entries(plantedWords).flatMap(([place, word]) => namesWith(unpacked, word).map((file) => `${place}: ${file}`)),
    [],
  );
  assert.ok(['bundle.zip > index.html', 'export.json', 'pagefind/lexicon.pack > unpacked'].every((name) => unpacked.has(name)));
  assert.deepEqual(planted(readLexicon(sites.public)), []);
});

test('The same search finds the words in a private build: on pages, in data, in the index and in the vocabulary.', () => {
  const unpacked = unpackSite(sites.private);
  const kindsWith = (word: string): string[] => [
    ...new Set(namesWith(unpacked, word).map((name) => /\.(\w+)(?: > unpacked)?$/.exec(name)?.[1] ?? name)),
  ];
  assert.deepEqual(kindsWith(plantedWords.besideTopic).sort(), ['html', 'json', 'pack', 'pf_fragment', 'pf_index', 'xml']);
  const shown = Object.entries(plantedWords).filter(([place]) => !['sourceFile', 'receipt', 'ledger'].includes(place));
  assert.deepEqual(
    shown.filter(([, word]) => kindsWith(word).length === 0),
    [],
  );
  const sought = shown.filter(([place]) => place !== 'linkAddress').map(([, word]) => word);
  assert.deepEqual(planted(readLexicon(sites.private)).sort(), sought.sort());
});

test('A private build says on every page what it is, keeps nothing on devices, and is bundled only where that was asked for.', () => {
  const pages = [...unpackSite(sites.private)].filter(([name]) => name.endsWith('.html') && !name.startsWith('pagefind'));
  const isMarked = (html: string): boolean =>
    html.includes('<meta name="robots" content="noindex">') && html.includes('Private build, not for publishing.');
  assert.deepEqual(
    pages.filter(([, html]) => !isMarked(html.toString())).map(([name]) => name),
    [],
  );
  assert.ok(pages.length > 20);
  assert.match(readFileSync(path.join(sites.private, '_headers'), 'utf8'), /^ {2}X-Robots-Tag: noindex$/m);
  assert.ok(!existsSync(path.join(sites.private, 'data/offline.json')));
  assert.throws(() => {
    run('bundle', '--out', sites.private, path.join(folder, 'no.zip'));
  }, /Add --private to bundle it all the same/);
});

test('Every page has the policy before anything that it governs.', () => {
  const pages = [...unpackSite(sites.public)].filter(([name]) => name.endsWith('.html') && !name.includes('>'));
  const withPolicy = pages.filter(([, page]) => {
    const html = page.toString();
    const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => sourceOf(css));
    const policy = pagePolicy(...styles);
    return html.includes(`<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`);
  });
  assert.deepEqual(
    withPolicy.map(([name]) => name),
    pages.map(([name]) => name),
  );
  assert.ok(pages.length > 20);
});

test('What hostile names and titles hold is words wherever they stand: on pages, in data for machines, in feeds.', () => {
  const files = [...unpackSite(sites.public)].map(([name, bytes]) => [name, bytes.toString()] as const);
  const of = (ending: RegExp): (readonly [string, string])[] =>
    files.filter(([name]) => ending.test(name) && !name.includes('>'));
  assert.deepEqual(
    of(/\.html$/).flatMap(([name, html]) => faultsOfPage(html).map((fault) => `${name}: ${fault}`)),
    [],
  );
  assert.ok(of(/\.html$/).filter(([, html]) => html.includes('&lt;img src=x onerror=alert(1)&gt;')).length > 10);
  assert.deepEqual(faultsOfPage(`<p>${hostileWords}`), ['onError', 'img', 'script']);
  assert.deepEqual(
    of(/\.xml$/).filter(([, xml]) => looseCharacter.test(xml)),
    [],
  );
  const read = of(/\.(?:json|webmanifest)$/).map(([name, json]) => [name, JSON.stringify(JSON.parse(json))] as const);
  const escaped = JSON.stringify(hostileWords).slice(1, -1);
  const holding = read.filter(([, json]) => json.includes(escaped)).map(([name]) => name);
  assert.ok(
    ['feed.json', 'library.csl.json', 'export.json'].every((name) => holding.includes(name)),
    holding.join(' '),
  );
});

/** Anything that is neither a tag, a declaration nor an entity in XML whose values are all escaped. */
const looseCharacter =
  /<(?!\?xml |\/?[a-zA-Z][\w:.-]*(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>)|&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)|]]>/i;

/** Elements that run or load something, but for those that our pages consist of. */
function faultsOfPage(html: string): string[] {
  return elementsOf(fromHtml(html)).flatMap(({ tagName, properties, children }) => {
    const handlers = Object.keys(properties).filter((name) => /^on[a-z]/i.test(name) || name === 'style' || name === 'srcDoc');
    const addresses = [properties.href, properties.src, properties.action].filter((value) =>
      /^(?:javascript|data):/i.test(String(value)),
    );
    const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    const isData = properties.type === 'application/ld+json';
    if (isData) JSON.parse(text);
    const isLoose = tagName === 'script' && !isData && properties.src === undefined && text !== firstScript;
    const isForeign =
      ['img', 'iframe', 'object', 'embed', 'base'].includes(tagName) || (tagName === 'style' && !text.startsWith('@layer '));
    return [...handlers, ...addresses.map(String), ...(isLoose || isForeign ? [tagName] : [])];
  });
}

function run(command: string, ...args: readonly string[]): void {
  const script = path.join(root, `src/cli/${command}.ts`);
  execFileSync('node', [script, '--content', content.places.contentFolder, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Files that hold a word, in whatever case and coding. Its end is sought, because lists of words share their beginnings. */
function namesWith(unpacked: Unpacked, word: string): string[] {
  const codings = (['utf8', 'utf16le'] as const).map((coding) => Buffer.from(word.slice(3), coding));
  const holds = (bytes: Buffer): boolean =>
    codings.some((coded) => bytes.includes(coded)) || bytes.toString('latin1').toLowerCase().includes(word.slice(3));
  return [...unpacked].filter(([, bytes]) => holds(bytes)).map(([name]) => name);
}

/** The vocabulary of an index: every word that it can complete or correct to. */
function readLexicon(site: string): string[] {
  const lexicon = JSON.parse(gunzipSync(readFileSync(path.join(site, 'pagefind/lexicon.pack'))).toString()) as Lexicon;
  return readFrontCode(lexicon.words);
}

function planted(words: readonly string[]): string[] {
  return Object.values(plantedWords).filter((word) => words.includes(word));
}
