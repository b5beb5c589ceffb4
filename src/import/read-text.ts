import type { Root, RootContent } from 'mdast';
import { paragraph, span } from './block.ts';
import { decodeText } from './decode-text.ts';
import type { Flag } from './draft.ts';
import { readInline } from './read-inline.ts';
import { splitBlocks, type SourceBlock } from './split-blocks.ts';

/** What a reader gives the passes: one tree with the lines of the source, and the words to account for, a line for each block. */
export interface ReadDocument {
  readonly tree: Root;
  readonly source: string;
  readonly flags: readonly Flag[];
}

/** Reads a plain text file. Null where its bytes are no text. */
export function readText(bytes: Uint8Array): ReadDocument | null {
  const { text, flags } = decodeText(bytes);
  if (text === null) return null;
  const blocks = splitBlocks(text);
  const source = blocks.map((block) => block.text).join('\n');
  return { tree: { type: 'root', children: blocks.map(blockOf) }, source, flags };
}

function blockOf(block: SourceBlock): RootContent {
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(block.text);
  const position = span(block.line, block.lastLine);
  if (/^(?:(?:-\s?){3,}|(?:\*\s?){3,}|(?:_\s?){3,})$/.test(block.text)) return { type: 'thematicBreak', position };
  if (heading)
    return { type: 'heading', depth: (heading[1] ?? '#').length as 1, children: readInline(heading[2] ?? ''), position };
  if (/^>\s?\S/.test(block.text)) return quotationOf(block);
  return paragraphOf(block, block.text);
}

function quotationOf(block: SourceBlock): RootContent {
  return {
    type: 'blockquote',
    children: [paragraphOf(block, block.text.replace(/^>\s?/, ''))],
    position: span(block.line, block.lastLine),
  };
}

function paragraphOf(block: SourceBlock, text: string): ReturnType<typeof paragraph> {
  return paragraph(readInline(text), block.line, block.lastLine, { gap: block.gap, afterBreak: block.afterBreak });
}
