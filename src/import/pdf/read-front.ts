import { countWords, endsSentence } from '../block.ts';
import type { Flag, RecordEvidence } from '../draft.ts';
import { isSectionName } from '../section-names.ts';
import { foldTitle } from './find-headings.ts';
import { foundOn } from './found-on.ts';
import type { PdfText } from './open-pdf.ts';
import type { Block, DroppedLines } from './page-text.ts';
import { printBlock } from './print-block.ts';
import { isAuthorLine, readAuthorLines } from './read-author-lines.ts';
import { readFrontLine } from './read-front-line.ts';
import { readTitle } from './read-title.ts';

/** What the front and the back of a document say of it, and the blocks without them. */
export interface Front {
  readonly blocks: readonly Block[];
  readonly record: RecordEvidence;
  readonly dropped: readonly DroppedLines[];
  readonly flags: readonly (Flag & { page: number })[];
}

/** Reads cover, title, authors, date and series into the record and takes these lines out of the flow. */
export function readFront(blocks: readonly Block[], text: PdfText, furniture: readonly DroppedLines[]): Front {
  const title = readTitle(blocks, text.title);
  const back = backOf(blocks);
  const around = { blocks, back, title: foldTitle(title?.value ?? ''), furniture };
  const start: Front = { blocks: [], record: title ? { title } : {}, dropped: [], flags: [] };
  const front = blocks.reduce((before, block, index) => readBlock(before, block, index, around), start);
  return { ...front, record: { ...front.record, ...moreOf(blocks, back, text, front.record) } };
}

interface Around {
  readonly blocks: readonly Block[];
  readonly back: ReadonlySet<Block>;
  readonly title: string;
  readonly furniture: readonly DroppedLines[];
}

function readBlock(front: Front, block: Block, index: number, around: Around): Front {
  const text = printBlock(block);
  if (around.back.has(block)) return drop(front, block, 'author information, in the record');
  if (block.page <= 3 && around.title !== '' && foldTitle(text) === around.title)
    return drop(front, block, 'title, in the record');
  if (!isFrontLine(block, index, around.blocks)) return { ...front, blocks: [...front.blocks, block] };
  const read = readFrontLine(block, index, around.blocks, around.furniture);
  if (read) return drop(front, block, read.reason, read.record);
  if (!isCover(around.blocks, block.page)) return { ...front, blocks: [...front.blocks, block] };
  const what = `“${text}” stands on the cover and was left out of the text.`;
  return drop(front, block, 'cover text', {}, [{ line: 0, page: block.page, rule: 'cover/unread', what }]);
}

function drop(front: Front, block: Block, reason: string, record: RecordEvidence = {}, flags: Front['flags'] = []): Front {
  const lines = block.cells.length > 0 ? block.cells.flat(2) : block.lines;
  return {
    ...front,
    record: { ...record, ...front.record },
    dropped: [...front.dropped, { reason, lines }],
    flags: [...front.flags, ...flags],
  };
}

/** Whether a block is a short line before the text of a document begins. */
function isFrontLine(block: Block, index: number, blocks: readonly Block[]): boolean {
  const text = printBlock(block);
  if (block.page > 3 || block.kind === 'table' || block.kind === 'rows' || countWords(text) > 30) return false;
  if (block.kind === 'heading' && isSectionName(text)) return false;
  if (isCover(blocks, block.page)) return true;
  const above = blocks.slice(0, index + 1).filter((other) => other.kind === 'heading' && !isCover(blocks, other.page));
  return !endsSentence(text) && above.length <= 2;
}

/** Whether a page is the first and holds few words, and others follow. */
function isCover(blocks: readonly Block[], page: number): boolean {
  if (page !== blocks[0]?.page) return false;
  const own = blocks.filter((block) => block.page === page);
  return own.reduce((sum, block) => sum + countWords(printBlock(block)), 0) < 90 && blocks.length > own.length + 3;
}

const authorSection = /^(?:author(?:s|\(s\))?(?: contact)? information|about the authors?|key (?:policy )?staff)$/i;

/** The section that presents the authors at the end of a document. */
function backOf(blocks: readonly Block[]): ReadonlySet<Block> {
  const start = blocks.findLastIndex((block) => authorSection.test(printBlock(block)));
  if (start < 0 || start < blocks.length * 0.6) return new Set();
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => {
    const text = printBlock(block);
    return block.kind === 'heading' || isSectionName(text) || countWords(text) > 30;
  });
  return new Set(blocks.slice(start, end < 0 ? blocks.length : start + 1 + end));
}

/** Authors, DOI and language. */
function moreOf(blocks: readonly Block[], back: ReadonlySet<Block>, text: PdfText, record: RecordEvidence): RecordEvidence {
  const boxed = readAuthorLines(blocks.filter((block, index) => block.page <= 3 && isAuthorLine(block, index, blocks)));
  const listed = readAuthorLines([...back]);
  const isListed = listed.length >= boxed.length;
  const names = isListed ? listed : boxed;
  const page = (isListed ? [...back][0]?.page : undefined) ?? 1;
  const evidence = isListed ? 'the section on the authors' : 'lines beside the title or the summary';
  const front = blocks
    .filter((block) => block.page <= 2)
    .map(printBlock)
    .join(' ');
  const doi = /(?:\bdoi:?\s*|\bdoi\.org\/)(10\.\d{4,9}\/[^\s"<>]+?)[.,;)]?(?=\s|$)/i.exec(front)?.[1];
  const isTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text.language);
  return {
    ...(names.length > 0 && !record.authors ? { authors: foundOn(page, names, evidence, 0.9) } : {}),
    ...(doi !== undefined && !record.doi ? { doi: foundOn(1, doi, doi, 0.9) } : {}),
    ...(isTag ? { language: foundOn(1, text.language, 'language named in the file', 0.6) } : {}),
  };
}
