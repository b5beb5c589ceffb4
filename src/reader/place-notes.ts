/** A note that is to stand beside its line: where the line is, and how tall the note is in full and folded, in pixels. */
export interface NoteBox {
  readonly line: number;
  readonly full: number;
  /** As `full` where the note is not to be folded. */
  readonly folded: number;
}

export interface NotePlace {
  readonly top: number;
  readonly isFolded: boolean;
}

/**
 * Places notes below one another, each beside its line or as near below it as those before it allow, at least `gap` apart. A
 * note is folded only where it would push the next one from its line. Takes the notes by line; pure.
 */
export function placeNotes(boxes: readonly NoteBox[], gap: number): NotePlace[] {
  let free = 0;
  return boxes.map(({ line, full, folded }, index) => {
    const top = Math.max(line, free);
    const next = boxes[index + 1]?.line ?? Infinity;
    const isFolded = folded < full && top + full + gap > next;
    free = top + (isFolded ? folded : full) + gap;
    return { top, isFolded };
  });
}
