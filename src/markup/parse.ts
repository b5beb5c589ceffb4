import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { attachDirectives } from './attach-directives.ts';
import { nodeBelow } from './node-below.ts';
import { resolveReferences } from './resolve-references.ts';
import { restoreAddresses } from './restore-addresses.ts';
import { restoreDirectives } from './restore-directives.ts';

/** Thrown where a body is not Markdown that the reader can show. Line and column count from 1 within the body. */
export class MarkupError extends Error {
  override readonly name = 'MarkupError';
  readonly rule: 'markup/syntax' | 'markup/too-deep';
  readonly line: number;
  readonly column: number;

  constructor(rule: MarkupError['rule'], message: string, line: number, column: number) {
    super(message);
    this.rule = rule;
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
  const tree = parseWhole(body);
  const deep = nodeBelow(tree, deepest);
  if (!deep) return tree;
  const { line = 1, column = 1 } = deep.position?.start ?? {};
  throw new MarkupError('markup/too-deep', `Its blocks stand more than ${String(deepest)} deep in each other`, line, column);
}

/** No document of a person is as deep; passes that call themselves would run out of stack at some thousands. */
const deepest = 100;

function parseWhole(body: string): Root {
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
  return new MarkupError('markup/syntax', words, Number(place?.[1] ?? 1), Number(place?.[2] ?? 1));
}
