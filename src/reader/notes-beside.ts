import { placeNotes } from './place-notes.ts';

/** A note of the list, with the marker beside whose line it stands. */
interface SideNote {
  readonly element: HTMLElement;
  readonly words: HTMLElement;
  readonly marker: HTMLElement | null;
  /** The button that unfolds it; made when it is first folded. */
  button?: HTMLButtonElement;
  isUnfolded: boolean;
}

/** Where an arrangement of notes begins and ends. */
export interface NotesBeside {
  readonly place: () => void;
  readonly putBack: () => void;
}

/**
 * Puts the notes of a list beside the lines of their markers, so that none overlaps another and long ones are folded where
 * they would push others away; and back again. Stylesheets move each note by `--line`, and `--end` is where the last ends.
 * The notes stay in their list, so that reading aloud meets them after the text and not within a sentence.
 */
export function notesBeside(section: HTMLElement): NotesBeside {
  const notes = [...section.querySelectorAll<HTMLElement>('[data-note]')].map((element): SideNote => ({
    element,
    words: element.querySelector<HTMLElement>('[data-note-words]') ?? element,
    marker: document.getElementById(`marker-${element.dataset.note ?? ''}`),
    isUnfolded: false,
  }));
  const place = (): void => {
    arrange(section, notes, place);
  };
  section.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return;
    const note = notes.find(({ element }) => element.contains(target) && 'folded' in element.dataset);
    if (!note || target === note.button) return;
    note.isUnfolded = true;
    place();
  });
  return {
    place,
    putBack: () => {
      delete section.dataset.beside;
      for (const { element } of notes) delete element.dataset.folded;
    },
  };
}

function arrange(section: HTMLElement, notes: readonly SideNote[], place: () => void): void {
  if (!('beside' in section.dataset)) takeToSide(section);
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const measured = measure(section, notes, rem);
  const places = placeNotes(measured, rem);
  let end = 0;
  for (const [index, { note, full, folded }] of measured.entries()) {
    const { top = 0, isFolded = false } = places[index] ?? {};
    note.element.style.setProperty('--line', `${String(top)}px`);
    note.element.toggleAttribute('data-folded', isFolded);
    if (isFolded || note.isUnfolded) showButton(note, isFolded, place);
    else if (note.button) note.button.hidden = true;
    end = Math.max(end, top + (isFolded ? folded : full));
  }
  section.style.setProperty('--end', `${String(end)}px`);
}

/** The list is taken out of the page in between: to readers and browsers it appears at the side and moves nothing. */
function takeToSide(section: HTMLElement): void {
  section.hidden = true;
  section.getBoundingClientRect();
  section.dataset.beside = '';
  section.hidden = false;
}

/**
 * Heights are read in two passes, all in full and then all folded, so that the page is laid out twice and not once a note.
 * The button is a line and a half of the small print.
 */
function measure(section: HTMLElement, notes: readonly SideNote[], rem: number) {
  for (const { element } of notes) delete element.dataset.folded;
  const origin = section.getBoundingClientRect().top;
  const boxes = notes.map((note) => {
    const full = note.words.offsetHeight + (note.isUnfolded ? 1.5 * rem : 0);
    return { note, line: lineOf(note, notes) - origin, full };
  });
  const long = boxes.filter(({ note, full }) => full > 9 * rem && !note.isUnfolded);
  for (const { note } of long) note.element.dataset.folded = '';
  const heights = new Map(long.map(({ note }) => [note, note.words.offsetHeight + 1.5 * rem]));
  return boxes
    .map((box) => ({ ...box, folded: Math.min(box.full, heights.get(box.note) ?? box.full) }))
    .sort((a, b) => a.line - b.line);
}

/** A marker in a note stands where that note's own marker does, a little below. */
function lineOf({ marker }: SideNote, notes: readonly SideNote[]): number {
  const around = marker && notes.find(({ element }) => element.contains(marker));
  if (around) return lineOf(around, notes) + 1;
  if (!marker) return 0;
  const { top, bottom } = marker.getBoundingClientRect();
  return (top + bottom) / 2;
}

function showButton(note: SideNote, isFolded: boolean, place: () => void): void {
  note.button ??= makeButton(note, place);
  note.button.hidden = false;
  note.button.setAttribute('aria-expanded', String(!isFolded));
  const rest = document.createElement('span');
  rest.className = 'sr';
  rest.textContent = `${isFolded ? ' of' : ''} note ${note.element.dataset.note ?? ''}`;
  note.button.replaceChildren(isFolded ? 'Show all' : 'Fold', rest);
}

function makeButton(note: SideNote, place: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'fold as-link';
  button.addEventListener('click', () => {
    note.isUnfolded = !note.isUnfolded;
    place();
  });
  note.element.append(button);
  return button;
}
