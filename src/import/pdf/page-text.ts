/** What is known of a font: the name of its family without style, and its style. */
export interface Font {
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The place of a table cell in the tag tree. Rows and columns are counted from 0, tables are named. */
export interface Cell {
  readonly table: string;
  readonly row: number;
  readonly column: number;
}

/** What the tag tree of a PDF says of a piece of text. */
export interface Tag {
  /** Role of the nearest block: `H1`, `P`, `TD`, `Note`, `Figure`, `Artifact` ... */
  readonly role: string;
  readonly cell: Cell | null;
}

/** Glyphs in one font and size on one baseline, in points from the lower left corner of the page. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: Font;
  /** Smaller than its line and above the baseline. */
  readonly raised: boolean;
  /** Label of the note that it is the marker of. */
  readonly note: string | null;
  readonly href: string | null;
  readonly tag: Tag | null;
}

/** Runs that stand on one baseline of one column. */
export interface Line {
  readonly page: number;
  readonly runs: readonly Run[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Size of most of its letters. */
  readonly size: number;
}

/** A page as its lines in reading order. */
export interface PageText {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  /** Alternative texts of figures, from the tag tree. */
  readonly figures: readonly string[];
}

/** Lines that form one block of the text. */
export interface Block {
  readonly kind: 'text' | 'item' | 'heading' | 'caption' | 'table' | 'rows';
  readonly page: number;
  readonly lines: readonly Line[];
  /** Cells of a table: rows, columns, lines. Empty in all other blocks. */
  readonly cells: readonly (readonly (readonly Line[])[])[];
  /** Depth of a heading, 0 in all other blocks. */
  readonly depth: number;
  /** Whether the block stands in from both margins. */
  readonly isInset: boolean;
}

/** Lines that do not go into the text, and why. */
export interface DroppedLines {
  readonly reason: string;
  readonly lines: readonly Line[];
}

/** A note as it stands at the foot of pages or behind the text. */
export interface NoteLines {
  readonly number: string;
  readonly page: number;
  readonly lines: readonly Line[];
}
