import { printLine } from './build-lines.ts';
import type { Line, Run } from './page-text.ts';

/** The words of a document, for telling what a hyphen at the end of a line is. */
export interface Vocabulary {
  /** How often words stand within lines. */
  readonly counts: ReadonlyMap<string, number>;
  /** Whether line ends divide words at all: some that are written in one elsewhere are divided. */
  readonly isHyphenated: boolean;
}

/** The words of lines; the first and last of a line may be broken and are not counted. */
export function readVocabulary(lines: readonly Line[]): Vocabulary {
  const counts = new Map<string, number>();
  const printed = lines.map((line) => printLine(line).toLowerCase().trim());
  for (const words of printed.map((line) => line.match(/[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu) ?? [])) {
    for (const word of words.slice(1, -1)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const divided = printed.slice(1).flatMap((line, index) => partsOf(printed[index] ?? '', line) ?? []);
  const closed = divided.filter(({ head, tail }) => counts.has(head + tail) && !counts.has(`${head}-${tail}`));
  return { counts, isHyphenated: closed.length >= 2 && closed.length >= divided.length * 0.25 };
}

/** The two parts of a word with a hyphen at the end of a line; null where there is none. */
function partsOf(above: string, below: string): { readonly head: string; readonly tail: string } | null {
  const head = /(\p{L}[\p{L}\p{M}]*)[-‐]$/u.exec(above)?.[1];
  const tail = /^\p{Ll}[\p{L}\p{M}]*/u.exec(below)?.[0];
  return head !== undefined && tail !== undefined ? { head: head.toLowerCase(), tail: tail.toLowerCase() } : null;
}

/**
 * Makes the words whole that line ends divide: the rest of such a word moves up. A hyphen is taken out only where the document itself
 * writes the word without one, or where a soft hyphen stands; dashes, slashes and addresses are joined without a space.
 */
export function mendLines(lines: readonly Line[], vocabulary: Vocabulary): Line[] {
  const mended: Line[] = [];
  for (const line of lines) {
    const above = mended.at(-1);
    const join = above ? joinOf(printLine(above), printLine(line), vocabulary) : 'space';
    if (!above || join === 'space') mended.push(line);
    else mended.splice(-1, 1, ...moveWord(above, line, join === 'close'));
  }
  return mended;
}

type Join = 'space' | 'keep' | 'close';

function joinOf(above: string, below: string, vocabulary: Vocabulary): Join {
  const end = above.trimEnd();
  const [, next = ''] = /^\s*(\S+)/.exec(below) ?? [];
  if (end.endsWith('­')) return 'close';
  const address = /(?:https?:\/\/|www\.)\S*$/i.exec(end)?.[0];
  if (address) return goesOnAsAddress(address, next) ? 'keep' : 'space';
  const parts = partsOf(end, next);
  if (parts) return hyphenJoin(parts.head, parts.tail, vocabulary);
  if (/[\p{L}\p{N}][-‐–—/]$/u.test(end) && /^[\p{L}\p{N}“"(]/u.test(next)) return 'keep';
  return /^[—–][\p{L}\p{N}]/u.test(next) && /[\p{L}\p{N}]$/u.test(end) ? 'keep' : 'space';
}

function goesOnAsAddress(address: string, next: string): boolean {
  if (/[/\-_=?&%#~+]$/.test(address)) return /^[\p{L}\p{N}%_?&=#.~/-]/u.test(next) && !/^https?:/.test(next);
  if (
    address.length > 40 &&
    /[\p{L}\p{N}]$/u.test(address) &&
    /^[\p{L}\p{N}]+[/=_&%?]\S{3}/u.test(next) &&
    !/^(?:and|or|https?:)/.test(next)
  )
    return true;
  return /^[/?&=#%_]/.test(next) || (address.endsWith('.') && /^[\p{Ll}\p{N}]\S*[./]\S/u.test(next));
}

function hyphenJoin(head: string, tail: string, { counts, isHyphenated }: Vocabulary): Join {
  const closed = counts.get(head + tail) ?? 0;
  const hyphened = counts.get(`${head}-${tail}`) ?? 0;
  if (closed !== hyphened) return closed > hyphened ? 'close' : 'keep';
  return !isHyphenated || counts.has(head) || counts.has(tail) || tail.length < 2 ? 'keep' : 'close';
}

/** Moves the first word of a line to the end of the line above; a line that has no other word goes. */
function moveWord(above: Line, line: Line, closes: boolean): Line[] {
  const moved: Run[] = [];
  const rest: Run[] = [];
  for (const run of line.runs) {
    const word = (moved.length === 0 ? /^\s*\S+/ : /^\S*/).exec(run.text)?.[0] ?? '';
    const isOpen = rest.length === 0 && (word !== '' || run.note !== null);
    if (isOpen) moved.push({ ...run, text: moved.length === 0 ? word.trimStart() : word });
    const left = isOpen ? run.text.slice(word.length) : run.text;
    if (left !== '') rest.push({ ...run, text: rest.length === 0 ? left.trimStart() : left });
  }
  const kept = trimEnd(above.runs, closes);
  const grown = { ...above, runs: [...kept, ...moved] };
  return rest.length > 0 ? [grown, { ...line, runs: rest }] : [grown];
}

function trimEnd(runs: readonly Run[], closes: boolean): Run[] {
  const last = runs.at(-1);
  if (!last) return [];
  const text = last.text.trimEnd();
  return [...runs.slice(0, -1), { ...last, text: closes ? text.replace(/[-‐\u00AD]$/, '') : text }];
}
