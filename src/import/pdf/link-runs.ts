import type { Run } from './page-text.ts';

/** An address on the web and the rectangle of the page that leads to it: left, bottom, right, top. */
export interface LinkArea {
  readonly href: string;
  readonly rect: readonly [number, number, number, number];
}

/** The links of a page that lead to the web or to a mail address; all others, and every script, are left out. */
export function readLinks(annotations: readonly unknown[]): LinkArea[] {
  return annotations.flatMap((annotation) => {
    const { subtype, url, rect } = annotation as { subtype?: unknown; url?: unknown; rect?: unknown };
    if (subtype !== 'Link' || typeof url !== 'string' || !/^(?:https?:\/\/|mailto:)\S+$/i.test(url)) return [];
    if (!Array.isArray(rect) || rect.length !== 4) return [];
    const [left, bottom, right, top] = rect as [number, number, number, number];
    return [{ href: url, rect: [left, bottom, right, top] as const }];
  });
}

/** Divides a run where a link begins or ends, at the nearest bounds of words, and gives the part within its address. */
export function linkRun(run: Run, areas: readonly LinkArea[]): Run[] {
  const area = areas.find(({ rect }) => isOnLine(run, rect) && rect[0] < run.x + run.width - 1 && rect[2] > run.x + 1);
  if (!area) return [run];
  const from = boundAt(run, area.rect[0]);
  const to = boundAt(run, area.rect[2]);
  if (to <= from) return [run];
  const rest = areas.filter((other) => other !== area);
  return [
    ...(from > 0 ? linkRun(cut(run, 0, from), rest) : []),
    { ...cut(run, from, to), href: area.href },
    ...(to < run.text.length ? linkRun(cut(run, to, run.text.length), rest) : []),
  ];
}

function isOnLine(run: Run, rect: LinkArea['rect']): boolean {
  const middle = run.y + run.size * 0.3;
  return rect[1] <= middle && middle <= rect[3];
}

/** The bound of a word that is nearest to a place on the line. */
function boundAt(run: Run, x: number): number {
  const offsets = offsetsOf(run.text);
  const scale = run.width / (offsets.at(-1) ?? 1);
  const bounds = offsets.map((_, index) => index).filter((index) => isBound(run.text, index));
  const distance = (index: number): number => Math.abs(run.x + (offsets[index] ?? 0) * scale - x);
  return bounds.reduce((best, index) => (distance(index) < distance(best) ? index : best), 0);
}

function isBound(text: string, index: number): boolean {
  if (index === 0 || index === text.length) return true;
  return /[\p{L}\p{N}]/u.test(text[index - 1] ?? '') !== /[\p{L}\p{N}]/u.test(text[index] ?? '');
}

function cut(run: Run, from: number, to: number): Run {
  const offsets = offsetsOf(run.text);
  const scale = run.width / (offsets.at(-1) ?? 1);
  const start = (offsets[from] ?? 0) * scale;
  return { ...run, text: run.text.slice(from, to), x: run.x + start, width: (offsets[to] ?? 0) * scale - start };
}

/** Where each letter begins if letters have their usual proportions. */
function offsetsOf(text: string): number[] {
  let offset = 0;
  return [0, ...text.split('').map((letter) => (offset += widthOf(letter)))];
}

function widthOf(letter: string): number {
  if (/[iljtf.,;:'’!|() ]/.test(letter)) return 0.55;
  if (/[mwMW—]/.test(letter)) return 1.6;
  return /\p{Lu}/u.test(letter) ? 1.35 : 1;
}
