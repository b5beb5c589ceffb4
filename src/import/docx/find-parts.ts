import { attributeOf, localName, tokensOf } from './xml.ts';

/** The parts of a Word document that hold words, by what they are; undefined or empty where there is none. */
export interface FoundParts {
  /** Name of the part with the body. */
  readonly main: string;
  readonly footnotes: string | undefined;
  readonly endnotes: string | undefined;
  readonly comments: string | undefined;
  readonly styles: string | undefined;
  readonly headers: readonly string[];
  readonly footers: readonly string[];
}

/** Finds parts by the relationships of the package (ECMA-376, part 2, section 9), as mammoth does; null where there is no body. */
export function findParts(parts: ReadonlyMap<string, string>): FoundParts | null {
  const [named] = targetsOf(parts, '_rels/.rels', '', 'officeDocument');
  const main = named ?? 'word/document.xml';
  if (!parts.has(main)) return null;
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const related = (type: string): string[] => targetsOf(parts, relations, folder, type);
  const one = (type: string): string | undefined =>
    related(type)[0] ?? (parts.has(`word/${type}.xml`) ? `word/${type}.xml` : undefined);
  return {
    main,
    footnotes: one('footnotes'),
    endnotes: one('endnotes'),
    comments: one('comments'),
    styles: one('styles'),
    headers: related('header'),
    footers: related('footer'),
  };
}

function targetsOf(parts: ReadonlyMap<string, string>, relations: string, folder: string, type: string): string[] {
  const targets: string[] = [];
  for (const token of tokensOf(parts.get(relations) ?? '')) {
    if (token.kind !== 'start' || localName(token.name) !== 'Relationship') continue;
    const target = attributeOf(token.attributes, 'Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
    if (attributeOf(token.attributes, 'Type')?.endsWith(`/${type}`) && parts.has(path)) targets.push(path);
  }
  return targets;
}
