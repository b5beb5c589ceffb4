import type { Draft, Pass } from './draft.ts';
import { closeHeadingGaps } from './passes/close-heading-gaps.ts';
import { dropClutter } from './passes/drop-clutter.ts';
import { dropRunningHeaders } from './passes/drop-running-headers.ts';
import { findHeadings } from './passes/find-headings.ts';
import { findLists } from './passes/find-lists.ts';
import { findQuotations } from './passes/find-quotations.ts';
import { findTimeline } from './passes/find-timeline.ts';
import { findWorks } from './passes/find-works.ts';
import { flagDates } from './passes/flag-dates.ts';
import { flagGaps } from './passes/flag-gaps.ts';
import { joinLines } from './passes/join-lines.ts';
import { joinNotes } from './passes/join-notes.ts';
import { liftAuthorNotes } from './passes/lift-author-notes.ts';
import { liftContents } from './passes/lift-contents.ts';
import { liftNotes } from './passes/lift-notes.ts';
import { linkAddresses } from './passes/link-addresses.ts';
import { linkCitations } from './passes/link-citations.ts';
import { linkNumberedCitations } from './passes/link-numbered-citations.ts';
import { listReferences } from './passes/list-references.ts';
import { placeAsides } from './passes/place-asides.ts';
import { readClosingByline } from './passes/read-closing-byline.ts';
import { readCover } from './passes/read-cover.ts';
import { readLanguage } from './passes/read-language.ts';
import { rejoinParagraphs } from './passes/rejoin-paragraphs.ts';
import { tidy } from './passes/tidy.ts';
import { unlinkUnsafe } from './passes/unlink-unsafe.ts';

/**
 * From what a reader gives to the document's own blocks and record; the record it belongs to is found with what these read. Readers of
 * plain text give lines, in which everything is still to be found. All others give a tree that has headings, lists and notes.
 */
export const structure: Readonly<Record<'lines' | 'tree', readonly Pass[]>> = {
  lines: [
    dropClutter,
    liftContents,
    readCover,
    dropRunningHeaders,
    liftNotes,
    liftAuthorNotes,
    rejoinParagraphs,
    readClosingByline,
    findLists,
    findHeadings,
    findWorks,
    findTimeline,
    findQuotations,
    joinLines,
    readLanguage,
  ],
  tree: [unlinkUnsafe, closeHeadingGaps, findWorks, readLanguage],
};

/** Notes, references and citations, then what is flagged. `listReferences` uses the record that was found. */
export const apparatus: readonly Pass[] = [
  joinNotes,
  listReferences,
  linkCitations,
  linkNumberedCitations,
  linkAddresses,
  flagDates,
  flagGaps,
  placeAsides,
  tidy,
];

/** Sends a draft through passes, in their order. */
export function run(passes: readonly Pass[], draft: Draft): Draft {
  return passes.reduce((current, pass) => pass(current), draft);
}
