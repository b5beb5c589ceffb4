import type { Flag } from '../draft.ts';
import type { Line, NoteLines, PageText, Run } from './page-text.ts';

interface Candidate {
  readonly number: string;
  readonly page: number;
  readonly order: number;
  /** Where the raised number follows a digit or a single letter, as in 10² or m². */
  readonly isPower: boolean;
}

/** A note with the label that it and its marker carry. */
export interface LabelledNote extends NoteLines {
  readonly label: string;
}

/** Pages whose markers carry the labels of their notes. */
export interface MarkedPages {
  readonly pages: PageText[];
  readonly notes: LabelledNote[];
  readonly flags: (Flag & { page: number })[];
}

/**
 * Joins raised numbers in the text and notes one to one: a note belongs to the nearest marker of its number, in order. Raised numbers
 * without a note stay as they are printed and are flagged; notes without a marker are kept.
 */
export function markNotes(pages: readonly PageText[], notes: readonly NoteLines[]): MarkedPages {
  const divided = pages.map((page) => ({ ...page, lines: page.lines.map(divideRaised) }));
  const candidates = divided.flatMap(candidatesOf).map((candidate, order) => ({ ...candidate, order }));
  const labels = new Map<number, string>();
  const labelled = labelNotes(notes);
  for (const note of labelled) {
    const marker = nearest(note, candidates, labels);
    if (marker) labels.set(marker.order, note.label);
  }
  return { pages: mark(divided, labels), notes: labelled, flags: flagLoose(candidates, labels) };
}

/** Numbers that begin anew in a chapter or on a page are told apart as `3-2`. */
function labelNotes(notes: readonly NoteLines[]): LabelledNote[] {
  const seen = new Map<string, number>();
  return notes.map((note) => {
    const times = (seen.get(note.number) ?? 0) + 1;
    seen.set(note.number, times);
    return { ...note, label: times === 1 ? note.number : `${note.number}-${times}` };
  });
}

function nearest(note: NoteLines, candidates: readonly Candidate[], taken: ReadonlyMap<number, string>): Candidate | null {
  const last = Math.max(-1, ...taken.keys());
  const cost = (candidate: Candidate): number =>
    Math.abs(candidate.page - note.page) * 4 + (candidate.isPower ? 6 : 0) + (candidate.order < last ? 3 : 0);
  const free = candidates.filter(
    ({ number, order, page }) => number === note.number && !taken.has(order) && page <= note.page + 1,
  );
  return free.reduce<Candidate | null>((best, candidate) => (best && cost(best) <= cost(candidate) ? best : candidate), null);
}

/** Divides raised runs such as “4, 5” into their numbers. */
function divideRaised(line: Line): Line {
  const isList = (run: Run): boolean => run.raised && /^\s*\d{1,3}(?:\s*[,;–-]\s*\d{1,3})+\s*[,;]?\s*$/.test(run.text);
  if (!line.runs.some(isList)) return line;
  const runs = line.runs.flatMap((run) =>
    isList(run) ? (run.text.match(/\d+|\D+/g) ?? []).map((text) => ({ ...run, text })) : [run],
  );
  return { ...line, runs };
}

function isMarker(run: Run): boolean {
  return run.raised && /^\s*\d{1,3}\s*$/.test(run.text);
}

function candidatesOf(page: PageText): Omit<Candidate, 'order'>[] {
  return page.lines.flatMap((line) =>
    line.runs.flatMap((run, index) => {
      if (!isMarker(run)) return [];
      const before = line.runs[index - 1]?.text ?? '';
      const isPower = /(?:^|[^\p{L}\p{N}])(?:\d+|\p{L}|[ckm]m)$/u.test(before) && !/[)\]”"’.,;:]$/.test(before);
      return [{ number: run.text.trim(), page: page.number, isPower }];
    }),
  );
}

function mark(pages: readonly PageText[], labels: ReadonlyMap<number, string>): PageText[] {
  let order = 0;
  const markRun = (run: Run): Run => (isMarker(run) ? { ...run, note: labels.get(order++) ?? null } : run);
  return pages.map((page) => ({ ...page, lines: page.lines.map((line) => ({ ...line, runs: line.runs.map(markRun) })) }));
}

function flagLoose(candidates: readonly Candidate[], labels: ReadonlyMap<number, string>): (Flag & { page: number })[] {
  return candidates
    .filter(({ order, isPower }) => !labels.has(order) && !isPower)
    .map(({ number, page }) => ({
      line: 0,
      page,
      rule: 'notes/no-note',
      what: `No note belongs to the raised number ${number}; it was left as it is printed.`,
    }));
}
