import { attributeOf, localName, tokensOf, type Token } from './xml.ts';

/** Elements whose text is not part of the document: what was deleted or moved away, and the codes of fields. */
const skipped = new Set(['del', 'moveFrom', 'instrText', 'delText', 'delInstrText']);

/**
 * The words of a part of WordprocessingML, a line for each paragraph. Taken from the XML and from nothing that is done with it after: what
 * is kept and what is dropped has to add up to them.
 */
export function partWords(xml: string): string {
  const lines: string[] = [];
  const open: string[] = [''];
  let skip = 0;
  let isText = false;
  for (const token of tokensOf(xml)) {
    if (token.kind === 'text') {
      if (isText && skip === 0) append(open, token.text);
      continue;
    }
    const name = localName(token.name);
    if (skipped.has(name) && !token.isEmpty) skip += token.kind === 'start' ? 1 : -1;
    if (name === 't') isText = token.kind === 'start' && !token.isEmpty;
    else if (name === 'p' && !token.isEmpty) {
      if (token.kind === 'start') open.push('');
      else lines.push(open.length > 1 ? (open.pop() ?? '') : '');
    } else if (token.kind === 'start' && skip === 0) append(open, separator(name, token));
  }
  return [...lines, ...open].filter((line) => line.trim() !== '').join('\n');
}

function append(open: string[], text: string): void {
  open[open.length - 1] = `${open.at(-1) ?? ''}${text}`;
}

function separator(name: string, token: Token & { kind: 'start' | 'end' }): string {
  if (name === 'tab' || name === 'footnoteReference' || name === 'endnoteReference') return ' ';
  if (name === 'noBreakHyphen') return '\u2011';
  if (name !== 'br') return '';
  const type = attributeOf(token.attributes, 'type') ?? 'textWrapping';
  return type === 'textWrapping' ? ' ' : '';
}
