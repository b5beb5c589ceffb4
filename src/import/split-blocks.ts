/** A run of text that stands together in the source. */
export interface SourceBlock {
  readonly text: string;
  /** First and last line, counted from 1. */
  readonly line: number;
  readonly lastLine: number;
  /** Blank lines before it; 0 where it follows the line above directly. */
  readonly gap: number;
  /** Whether a form feed stands before it. */
  readonly afterBreak: boolean;
}

const marker = /^(?:[-*•‣·–]|\d{1,3}[.)]|[⁰¹²³⁴-⁹]+|\[\^?\d{1,3}\]:?|\*{1,3}|[†‡§]|#{1,6}|>)\s/;
const pageBreak = /^\s*\f/;

/**
 * Splits plain text into blocks. Where lines are wrapped at a fixed width, the lines of a paragraph are joined; elsewhere every line
 * is a block of its own, and the passes decide from `gap` what belongs together.
 */
export function splitBlocks(text: string): SourceBlock[] {
  const lines = text.split('\n');
  const width = wrapWidth(lines);
  const blocks: SourceBlock[] = [];
  let gap = 0;
  let afterBreak = false;
  lines.forEach((raw, index) => {
    if (pageBreak.test(raw)) afterBreak = true;
    const line = raw.replace(/\s+/gu, ' ').trim();
    if (line === '') {
      gap += 1;
      return;
    }
    const last = blocks.at(-1);
    if (last && gap === 0 && !afterBreak && continues(lines[index - 1] ?? '', line, width))
      blocks[blocks.length - 1] = join(last, line, index + 1);
    else blocks.push({ text: line, line: index + 1, lastLine: index + 1, gap: last ? gap : Math.max(gap, 1), afterBreak });
    gap = 0;
    afterBreak = false;
  });
  return blocks;
}

/** The width at which a text is wrapped, or 0 where it is not: most lines inside paragraphs are about as long as the longest. */
function wrapWidth(lines: readonly string[]): number {
  const inner = lines
    .filter((line, index) => line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '')
    .map((line) => line.trim().length);
  const width = inner.toSorted((a, b) => a - b)[Math.floor(inner.length * 0.9)] ?? 0;
  const full = inner.filter((length) => length >= width * 0.75 && length <= width * 1.1).length;
  return inner.length >= 3 && width >= 50 && width <= 120 && full >= inner.length * 0.5 ? width : 0;
}

function continues(above: string, line: string, width: number): boolean {
  return width > 0 && above.trim().length >= width * 0.6 && !marker.test(line);
}

function join(block: SourceBlock, line: string, lastLine: number): SourceBlock {
  const hyphenated = /\p{Ll}-$/u.test(block.text) && /^\p{Ll}/u.test(line);
  return { ...block, text: `${block.text}${hyphenated ? '' : ' '}${line}`, lastLine };
}
