import type { RootContent } from 'mdast';
import { countWords, isParagraph, isProse, lineOf, printedOf, textOf } from '../block.ts';
import { found, isCredited, readCaption, readCoverLine, readStandfirst, type CoverLine } from '../cover-line.ts';
import { withBlocks, type Draft, type Dropped, type Flag, type RecordEvidence } from '../draft.ts';

/**
 * Reads the lines before the body (title, authors, series, date, standfirst, captions) into the record and takes them out. Where
 * contents lists show the end of the cover, lines of it that say nothing of this are taken out too, and flagged.
 */
export function readCover(draft: Draft): Draft {
  const blocks = draft.tree.children;
  const end = coverEnd(draft);
  let state: Cover = { record: draft.record, kept: [], dropped: [], flags: [] };
  blocks.slice(0, end).forEach((block, index) => {
    state = readLine(state, block, blocks.slice(0, end), index, draft.bodyLine > 0);
  });
  const next = withBlocks(draft, [...state.kept, ...blocks.slice(end)]);
  return {
    ...next,
    record: state.record,
    dropped: [...draft.dropped, ...state.dropped],
    flags: [...draft.flags, ...state.flags],
  };
}

interface Cover {
  readonly record: RecordEvidence;
  readonly kept: readonly RootContent[];
  readonly dropped: readonly Dropped[];
  readonly flags: readonly Flag[];
}

function coverEnd(draft: Draft): number {
  const blocks = draft.tree.children;
  const found = blocks.findIndex((block) =>
    draft.bodyLine > 0 ? lineOf(block) >= draft.bodyLine : isProse(block) && !isFront(block),
  );
  return found < 0 ? Math.min(blocks.length, 4) : found;
}

/** A long line that is no body all the same: a standfirst or a caption with its credit. */
function isFront(block: RootContent): boolean {
  const text = textOf(block);
  return readStandfirst(text, 0) !== null || isCredited(text);
}

function readLine(cover: Cover, block: RootContent, all: readonly RootContent[], index: number, isBounded: boolean): Cover {
  const text = textOf(block);
  const line = lineOf(block);
  const read =
    readCoverLine(text, line) ??
    readCaption(text, all, index) ??
    (cover.kept.length === 0 ? readTitle(cover.record, block) : null);
  if (read)
    return {
      ...cover,
      record: { ...read.record, ...cover.record },
      dropped: [...cover.dropped, { line, reason: read.reason, text: printedOf(block) }],
    };
  if (!isBounded || isProse(block)) return { ...cover, kept: [...cover.kept, block] };
  const flag = { line, rule: 'cover/unread', what: `“${text}” stands on the cover and was left out of the text.` };
  return {
    ...cover,
    dropped: [...cover.dropped, { line, reason: 'cover text', text: printedOf(block) }],
    flags: [...cover.flags, flag],
  };
}

const general =
  /^(?:introduction|summary|executive summary|abstract|background|foreword|preface|key (?:points|findings)|overview)$/i;

/** The first line of a cover that no sentence is; a heading by form where the source marks headings. */
function readTitle(record: RecordEvidence, block: RootContent): CoverLine | null {
  const text = textOf(block);
  const isTitle = block.type === 'heading' ? block.depth === 1 : isParagraph(block) && !/[.;:,]$/.test(text);
  if (record.title || !isTitle || general.test(text) || countWords(text) > 40 || !/\p{L}/u.test(text)) return null;
  return { reason: 'title, in the record', record: { title: found(text, lineOf(block), text, 0.8) } };
}
