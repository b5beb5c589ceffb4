import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Nodes as TreeNodes } from 'mdast';
import { bodyOf, isBlock, isUnread, textsOf } from './page.ts';
import { byDefuddle, byReadability, select, type Selection } from './extract.ts';
import { decodeHtml } from './decode-html.ts';
import { limitDepth } from './limit-depth.ts';
import { parsePage } from './parse-page.ts';
import { readHtml } from './read-html.ts';
import { f1, scoreText, type Score } from './shingles.ts';
import type { Nodes } from 'hast';

/** How well one way of finding articles does: means over all pages, and the F1 of the means. */
export interface ArticleFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly worst: { readonly id: string; readonly f1: number };
}

/** Figures of the reader and of each extractor alone. */
export interface ArticlesMeasured {
  readonly pages: number;
  readonly secondsPerPage: number;
  readonly reader: ArticleFigures;
  readonly readability: ArticleFigures;
  readonly defuddle: ArticleFigures;
  readonly problems: readonly string[];
}

interface Page {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly truth: string;
}

/** Measures a folder of `html/<id>.html.gz` with `ground-truth.json`; null where the folder has none. */
export async function measureArticles(folder: string): Promise<ArticlesMeasured | null> {
  const pages = readPages(folder);
  if (pages.length === 0) return null;
  const rows: Record<'reader' | 'readability' | 'defuddle', Score[]> = { reader: [], readability: [], defuddle: [] };
  const problems: string[] = [];
  let spent = 0;
  for (const { id, bytes, truth } of pages) {
    const start = performance.now();
    const read = await readHtml(bytes, { path: id, name: `${id}.html` });
    spent += performance.now() - start;
    if ('rule' in read) problems.push(`${id}: ${read.what}`);
    rows.reader.push(scoreText('rule' in read ? '' : read.tree.children.map(wordsBelow).join('\n'), truth));
    rows.readability.push(scoreText(selectedText(bytes, byReadability), truth));
    rows.defuddle.push(scoreText(selectedText(bytes, byDefuddle), truth));
  }
  const ids = pages.map(({ id }) => id);
  return {
    pages: pages.length,
    secondsPerPage: spent / 1000 / pages.length,
    reader: figures(rows.reader, ids),
    readability: figures(rows.readability, ids),
    defuddle: figures(rows.defuddle, ids),
    problems,
  };
}

function readPages(folder: string): Page[] {
  const truthFile = path.join(folder, 'ground-truth.json');
  if (!existsSync(truthFile)) return [];
  const truth = JSON.parse(readFileSync(truthFile, 'utf8')) as Record<string, { articleBody: string }>;
  const files = readdirSync(path.join(folder, 'html')).sort();
  return files.flatMap((file) => {
    const id = file.replace(/\.html(?:\.gz)?$/, '');
    const bytes = readFileSync(path.join(folder, 'html', file));
    const page = truth[id];
    return page ? [{ id, bytes: file.endsWith('.gz') ? gunzipSync(bytes) : bytes, truth: page.articleBody }] : [];
  });
}

function figures(scores: readonly Score[], ids: readonly string[]): ArticleFigures {
  const mean = (of: (score: Score) => number): number => scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  const means = { precision: mean((score) => score.precision), recall: mean((score) => score.recall) };
  const singles = scores.map((score, index) => ({ id: ids[index] ?? '', f1: f1(score) }));
  return { ...means, f1: f1(means), worst: singles.reduce((worst, single) => (single.f1 < worst.f1 ? single : worst)) };
}

function wordsBelow(node: TreeNodes): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return node.type === 'break' ? '\n' : '';
  const isLine = ['paragraph', 'heading', 'emphasis', 'strong', 'link'].includes(node.type);
  return node.children.map(wordsBelow).join(isLine ? '' : '\n');
}

/** The text that an extractor takes, a line for each block. */
function selectedText(bytes: Uint8Array, extractor: (document: Document) => string): string {
  const page = parsePage(limitDepth(decodeHtml(bytes).text ?? '', 120).markup);
  const selection = select(page, textsOf(bodyOf(page)), extractor);
  return print(page, selection);
}

function print(node: Nodes, selection: Selection): string {
  if (node.type === 'text') return selection.has(node) ? node.value : '';
  if (!('children' in node) || (isUnread(node) && node.type === 'element')) return '';
  const words = node.children.map((child) => print(child, selection)).join('');
  return isBlock(node) ? `\n${words}\n` : words;
}
