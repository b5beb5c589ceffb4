import { attributeOf, localName, tokensOf } from './xml.ts';

/** What a style means: a heading of a depth (1 to 9), the title, an entry of a contents list, a quotation, preformatted text. */
export type Meaning =
  { readonly kind: 'title' | 'contents' | 'quotation' | 'code' } | { readonly kind: 'heading'; readonly depth: number };

interface Style {
  name: string;
  basedOn: string;
  outline: number | null;
}

/** What the paragraph styles of a document mean, by their id. A style means what the one that it is based on means. */
export function styleMeanings(styles: string): ReadonlyMap<string, Meaning> {
  const known = readStyles(styles);
  const meanings = [...known.keys()].flatMap((id): [string, Meaning][] => {
    const meaning = meaningOf(id, known);
    return meaning ? [[id, meaning]] : [];
  });
  return new Map(meanings);
}

function readStyles(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  let open: Style | null = null;
  for (const token of tokensOf(xml)) {
    if (token.kind !== 'start') continue;
    const name = localName(token.name);
    const value = attributeOf(token.attributes, 'val') ?? '';
    if (name === 'style') {
      open = { name: '', basedOn: '', outline: null };
      const isParagraph = (attributeOf(token.attributes, 'type') ?? 'paragraph') === 'paragraph';
      if (isParagraph) styles.set(attributeOf(token.attributes, 'styleId') ?? '', open);
    } else if (open && name === 'name') open.name = value;
    else if (open && name === 'basedOn') open.basedOn = value;
    else if (open && name === 'outlineLvl') open.outline = Number(value);
  }
  return styles;
}

function meaningOf(id: string, styles: ReadonlyMap<string, Style>): Meaning | null {
  const seen = new Set<string>();
  for (let style = styles.get(id); style && !seen.has(id); style = styles.get(id)) {
    const meaning = byName(style.name) ?? byOutline(style.outline);
    if (meaning || style.outline !== null) return meaning;
    seen.add(id);
    id = style.basedOn;
  }
  return null;
}

function byOutline(level: number | null): Meaning | null {
  return level !== null && level >= 0 && level < 9 ? { kind: 'heading', depth: level + 1 } : null;
}

function byName(name: string): Meaning | null {
  const heading = /^heading\s*([1-9])$/i.exec(name)?.[1];
  if (heading) return { kind: 'heading', depth: Number(heading) };
  if (/^title$/i.test(name)) return { kind: 'title' };
  if (/^(?:toc(?: \d| heading)?|contents (?:\d|heading)|table of figures|table of authorities)$/i.test(name))
    return { kind: 'contents' };
  if (/^(?:(?:intense |block |long )?quot(?:e|ation)s?(?: block)?|block ?text)$/i.test(name)) return { kind: 'quotation' };
  return /^(?:source code|html preformatted|preformatted text|macro text|plain code)$/i.test(name) ? { kind: 'code' } : null;
}
