import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import { compileBody } from '../markup/compile.ts';
import { parseMarkdown } from '../markup/parse.ts';
import { documentSchema } from '../schema/document.ts';
import { readFrontmatter } from '../schema/read-frontmatter.ts';
import { textSchema } from '../schema/text.ts';
import { isSafeAddress } from './safe-address.ts';

/**
 * What an import should not have written, as sentences: files that are none of a library, records and texts that do not read back, and
 * texts that hold code. `root` is the folder in which nothing but `contentDir` and the `sources` may stand. For tests, fuzzing and the bench.
 */
export function writtenFaults(root: string, contentDir: string): string[] {
  return [
    ...strayFiles(root, contentDir),
    ...entriesIn(contentDir, 'documents').flatMap((file) => recordFaults(file)),
    ...entriesIn(contentDir, 'texts').flatMap((file) => textFaults(file)),
  ];
}

function strayFiles(root: string, contentDir: string): string[] {
  const beside = readdirSync(root).filter((name) => name !== 'content' && name !== 'sources');
  const folders = readdirSync(contentDir).filter((name) => name !== 'documents' && name !== 'texts');
  const names = ['documents', 'texts'].flatMap((folder) => namesIn(path.join(contentDir, folder)));
  const odd = names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:mdx|receipt\.json)$/.test(name));
  return [...beside, ...folders, ...odd].map((name) => `“${name}” was written, which is no file of a library.`);
}

function entriesIn(contentDir: string, folder: string): string[] {
  const names = namesIn(path.join(contentDir, folder)).filter((name) => name.endsWith('.mdx'));
  return names.map((name) => path.join(contentDir, folder, name));
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function recordFaults(file: string): string[] {
  const name = path.basename(file);
  const { data, body, problems } = readFrontmatter(readFileSync(file, 'utf8'), name);
  const record = documentSchema.safeParse(data).data;
  return [
    ...problems.map(({ what }) => `${name}: ${what}`),
    ...(record ? [] : [`${name}: the record does not pass its schema.`]),
    ...(record?.rights.publishText ? [`${name}: the record lets its text be published.`] : []),
    ...(body.trim() === '' ? [] : [`${name}: the record has a digest that nobody wrote.`]),
  ];
}

function textFaults(file: string): string[] {
  const name = path.basename(file);
  const { data, body, problems } = readFrontmatter(readFileSync(file, 'utf8'), name);
  const { html, faults } = compileBody(body, { body: 't', matcher: () => [], firstLine: 1, unlinked: [] });
  return [
    ...[...problems, ...faults.filter(({ severity }) => severity === 'error')].map(({ what }) => `${name}: ${what}`),
    ...(textSchema.safeParse(data).success ? [] : [`${name}: the frontmatter of the text does not pass its schema.`]),
    ...codeIn(mdxToMdast(body, { features: { gfm: true, directive: true, frontmatter: true } })).map(
      (what) => `${name}: ${what}`,
    ),
    ...openAddresses(parseMarkdown(body)).map((url) => `${name}: The text leads to the address ${JSON.stringify(url)}.`),
    ...(live.test(html) ? [`${name}: the page holds something that runs.`] : []),
  ];
}

/** What a parser of MDX finds in a text that is no prose. */
function codeIn(node: Nodes): string[] {
  const own = code.test(node.type) ? [`The text holds code (${node.type}).`] : [];
  return [...own, ...('children' in node ? (node.children as Nodes[]).flatMap(codeIn) : [])];
}

const code = /^mdx|^(?:html|yaml|toml|image|imageReference)$|Directive$/;

/** What no page of a text may hold: elements that run, handlers, addresses that are code. */
const live =
  /<(?:script|iframe|object|embed|svg|style|img|form|base|meta|link)\b|<[^>]*\s(?:on\w+|style|srcdoc)\s*=|<[^>]*\s(?:href|src)\s*=\s*["']?\s*(?:javascript|data|vbscript):/i;

/** Addresses that links of the text lead to, which no link of an import should. */
function openAddresses(node: Nodes): string[] {
  const isOpen = node.type === 'link' && !node.url.startsWith('#') && !isSafeAddress(node.url);
  return [...(isOpen ? [node.url] : []), ...('children' in node ? (node.children as Nodes[]).flatMap(openAddresses) : [])];
}
