import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { buildLines } from './build-lines.ts';
import { linkRun, readLinks } from './link-runs.ts';
import { orderLines } from './order-lines.ts';
import type { Font, PageText, Run, Tag } from './page-text.ts';
import { readFonts } from './read-fonts.ts';
import { readTags } from './read-tags.ts';

const plain: Font = { family: '', bold: false, italic: false };

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type Item = TextContent['items'][number];
type TextItem = Extract<Item, { str: string }>;

/** What pdf.js gives of one page. */
interface LoadedPage {
  readonly page: PDFPageProxy;
  readonly items: readonly Item[];
  readonly tree: unknown;
  readonly annotations: readonly unknown[];
}

/** Reads one page: its runs with fonts, links and tags, as lines in reading order. Null where the page is damaged. */
export async function readPage(document: PDFDocumentProxy, number: number, fonts: Map<string, Font>): Promise<PageText | null> {
  const loaded = await loadPage(document, number, fonts);
  if (loaded === null) return null;
  const { page } = loaded;
  const { tags, figures } = readTags(loaded.tree);
  const links = readLinks(loaded.annotations);
  const runs = withTags(loaded.items, tags).map(([item, tag]) => runOf(item, fonts.get(item.fontName) ?? plain, tag));
  const upright = turnUpright(runs, page.getViewport({ scale: 1 }));
  const linked = withoutDoubles(upright).flatMap((run) => linkRun(run, links));
  const [, , width = 0, height = 0] = page.view;
  page.cleanup();
  return { number, width, height, lines: orderLines(buildLines(linked, number)), figures };
}

/** Whatever pdf.js throws on a page is a fault of the file. */
async function loadPage(document: PDFDocumentProxy, number: number, fonts: Map<string, Font>): Promise<LoadedPage | null> {
  try {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    await readFonts(page, new Set(items.flatMap((item) => ('str' in item ? [item.fontName] : []))), fonts);
    return { page, items, tree: await page.getStructTree(), annotations: await page.getAnnotations() };
  } catch {
    return null;
  }
}

function withTags(items: readonly Item[], tags: ReadonlyMap<string, Tag>): [TextItem, Tag | null][] {
  const open: (Tag | null)[] = [];
  return items.flatMap((item): [TextItem, Tag | null][] => {
    if ('str' in item) return [[item, open.at(-1) ?? null]];
    if (item.type === 'endMarkedContent') open.pop();
    else open.push(markOf(item, tags) ?? open.at(-1) ?? null);
    return [];
  });
}

function markOf(item: { id?: string; tag?: string }, tags: ReadonlyMap<string, Tag>): Tag | null {
  if (item.tag === 'Artifact') return { role: 'Artifact', cell: null };
  return (item.id === undefined ? undefined : tags.get(item.id)) ?? null;
}

interface PlacedRun extends Run {
  readonly turn: number;
}

function runOf(item: TextItem, font: Font, tag: Tag | null): PlacedRun {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
  const text = item.str.normalize('NFC').replace(/[\0\u00AD]/g, (char) => (char === '\0' ? '' : '\u00AD'));
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  const turn = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
  return { text, x, y, width: item.width, size, font, raised: false, note: null, href: null, tag, turn };
}

/** Text that runs up or down the page is turned where it is most of the page; elsewhere it keeps its place. */
function turnUpright(runs: readonly PlacedRun[], viewport: { width: number; height: number }): Run[] {
  const letters = [0, 0, 0, 0];
  for (const run of runs) letters[run.turn] = (letters[run.turn] ?? 0) + run.text.length;
  const main = letters.indexOf(Math.max(...letters));
  const extent = Math.max(viewport.width, viewport.height);
  return runs.map(({ turn: _, ...run }) => {
    if (main === 1) return { ...run, x: run.y, y: extent - run.x };
    if (main === 2) return { ...run, x: extent - run.x, y: extent - run.y };
    return main === 3 ? { ...run, x: extent - run.y, y: run.x } : run;
  });
}

/** Leaves out what is drawn twice at one place to look bold. */
function withoutDoubles(runs: readonly Run[]): Run[] {
  const seen = new Set<string>();
  return runs.filter((run) => {
    if (run.text.trim() === '') return true;
    const key = `${run.text}@${Math.round(run.x / 1.5)},${Math.round(run.y / 1.5)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
