/** A tag and where it stands in the markup. */
export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly start: number;
  readonly end: number;
}

const opening = /<(?:!--|(\/?)([a-z][^\s/>]*))/giy;
const rawText = new Set('script style textarea title xmp iframe noembed noframes'.split(' '));

/** The tags of markup in order, comments and what scripts and their like hold passed over. Takes time in proportion to the markup. */
export function* tagsOf(markup: string): Generator<Tag> {
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at)) {
    opening.lastIndex = at;
    const match = opening.exec(markup);
    const name = match?.[2]?.toLowerCase();
    if (match === null) at += 1;
    else if (name === undefined) at = after(markup, '-->', at);
    else {
      const end = endOfTag(markup, opening.lastIndex);
      yield { name, isEnd: match[1] === '/', start: at, end };
      at = rawText.has(name) && match[1] === '' ? endOfRawText(markup, name, end) : end;
    }
  }
}

function after(markup: string, mark: string, from: number): number {
  const at = markup.indexOf(mark, from);
  return at < 0 ? markup.length : at + mark.length;
}

/** Where a tag ends: the first `>` outside of quoted values. */
function endOfTag(markup: string, from: number): number {
  for (let at = from; at < markup.length; at += 1) {
    const char = markup[at];
    if (char === '>') return at + 1;
    if ((char === '"' || char === "'") && /=\s*$/.test(markup.slice(Math.max(from, at - 8), at)))
      at = after(markup, char, at + 1) - 1;
  }
  return markup.length;
}

function endOfRawText(markup: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(markup)?.index ?? markup.length;
}
