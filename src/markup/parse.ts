import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { attachDirectives } from './attach-directives.ts';
import { resolveReferences } from './resolve-references.ts';
import { restoreAddresses } from './restore-addresses.ts';
import { restoreDirectives } from './restore-directives.ts';

/** Thrown where a body is not Markdown that the reader can show. Line and column count from 1 within the body. */
export class MarkupError extends Error {
  override readonly name = 'MarkupError';
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/**
 * Parses the body of an entry to mdast with positions (line, column, UTF-16 offset). Directives other than `at` and
 * `cite` are turned back into the words they were made of. Throws MarkupError.
 */
export function parseMarkdown(body: string): Root {
  return restoreAddresses(attachDirectives(restoreDirectives(resolveReferences(parse(body)), body)));
}

function parse(body: string): Root {
  try {
    return mdxToMdast(body, { features: { gfm: true, directive: true, frontmatter: false, smartPunctuation: false } }) as Root;
  } catch (error) {
    throw toMarkupError(error);
  }
}

function toMarkupError(error: unknown): MarkupError {
  const message = error instanceof Error ? error.message : String(error);
  const place = /^(\d+):(\d+): /.exec(message);
  const words = message.replace(/^\d+:\d+: | \(\d+:\d+\)/g, '').replace(/ \(mdx[\w-]*:[\w-]+\)$/, '');
  return new MarkupError(words, Number(place?.[1] ?? 1), Number(place?.[2] ?? 1));
}
