import type { Compiled } from '../../markup/compiled.ts';

/** What a note means that names its source by an earlier note alone. */
export interface EarlierNote {
  /** How it says so: `Ibid.`, `Op. cit.` or `Note 4`. */
  readonly by: string;
  /** Label and words of the note that gives the source. */
  readonly label: string;
  readonly words: string;
}

interface Note {
  readonly label: string;
  readonly text: string;
  readonly names: ReadonlySet<string>;
}

const ibid = /^[([]?(?:ibid(?:em)?\b|(?:ib|id)\.|idem\b|loc\.? ?cit\b)\.?/i;
const worksCited = /\b(?:op|loc)\.? ?cit\b/i;
const numbered = [
  /\b(?:supra|above),? (?:note|n|fn)\.? ?(\d+)/i,
  /\b(?:note|n|fn)\.? ?(\d+),? (?:above|supra)\b/i,
  /\((?:n|fn)\.? ?(\d+)\)/,
];
const placeWords = new Set(
  'at p pp para paras ch chap chapter s sec section vol col cols art no n nn fn note notes f ff and to'.split(' '),
);
const signals = new Set(['see', 'also', 'cf', 'compare', 'as', 'in', 'for', 'quoted', 'cited']);

/**
 * What the notes of a text mean by `Ibid.` and its like, by the label of the note. A chain leads to the note that gives the
 * source. `Ibid.` means the note before it; `Op. cit.` the nearest note before that has all the names that stand with it; a
 * number the note of this number. What cannot be told is left out, and so are notes whose marker stands in another note,
 * because nothing says which note is before them.
 */
export function earlierNotes({ notes, passages }: Pick<Compiled, 'notes' | 'passages'>): Map<string, EarlierNote> {
  const inNotes = new Set(passages.flatMap(({ id, kind }) => (kind === 'note' ? [id] : [])));
  const before: Note[] = [];
  const found = new Map<string, EarlierNote>();
  for (const { label, passage, markers } of notes) {
    if (markers.every((id) => inNotes.has(id))) continue;
    const text = (passages[passage]?.text ?? '').trim();
    const meant = readNote(text, before, found);
    if (meant) found.set(label, meant);
    before.push({ label, text, names: new Set(namesIn(text)) });
  }
  return found;
}

function readNote(text: string, before: readonly Note[], found: ReadonlyMap<string, EarlierNote>): EarlierNote | undefined {
  const previous = before.at(-1);
  if (previous && isIbid(text)) return follow('Ibid.', previous, found);
  const work = worksCited.test(text) ? findNamed(text, before, found) : undefined;
  if (work) return follow('Op. cit.', work, found);
  const label = numbered.flatMap((pattern) => pattern.exec(text)?.[1] ?? [])[0];
  const target = before.find((other) => other.label === label);
  return target && follow(`Note ${target.label}`, target, found);
}

/** `Idem` with words of its own means the author, not the work. */
function isIbid(text: string): boolean {
  const opening = ibid.exec(text)?.[0];
  return opening !== undefined && (/^[([]?ibid/i.test(opening) || isPlace(text.slice(opening.length)));
}

/** Leads on from a note that says no more than `Ibid.` and a place: a note with words of its own is what is meant. */
function follow(by: string, target: Note, found: ReadonlyMap<string, EarlierNote>): EarlierNote {
  const earlier = found.get(target.label);
  const opening = ibid.exec(target.text)?.[0];
  if (earlier && opening !== undefined && isPlace(target.text.slice(opening.length))) return { ...earlier, by };
  return { by, label: target.label, words: target.text };
}

/** True where words name no more than a place: `, p 4`, ` at 45–47.`, `, paras 3 and 5`. */
function isPlace(words: string): boolean {
  return words
    .split(/[\s,.;:&()[\]–-]+/)
    .every((word) => /^(?:(?:§+|¶+|pp?)?\d+[a-z]?|[ivxlc]+|)$/i.test(word) || placeWords.has(word.toLowerCase()));
}

/** The nearest note that names the same works by all the capitalised words before `op. cit.`. */
function findNamed(text: string, before: readonly Note[], found: ReadonlyMap<string, EarlierNote>): Note | undefined {
  const names = namesIn(text.slice(0, text.search(worksCited))).filter((name) => !signals.has(name.toLowerCase()));
  if (names.length === 0) return undefined;
  return before.findLast((note) => !found.has(note.label) && names.every((name) => note.names.has(name)));
}

function namesIn(text: string): string[] {
  return text.match(/\p{Lu}[\p{L}\p{M}’'-]*[\p{L}\p{M}]/gu) ?? [];
}
