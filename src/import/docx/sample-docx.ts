import { zipSync, type Zippable } from 'fflate';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a sample holds besides its body. */
export interface SampleParts {
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly styles?: string;
  readonly core?: string;
  readonly numbering?: string;
  readonly namespaces?: string;
  /** More files of the archive, by name. */
  readonly more?: Zippable;
}

/** Makes a Word document of the XML of its body. For tests. */
export function sampleDocx(body: string, parts: SampleParts = {}): Uint8Array {
  const inside = ['footnotes', 'endnotes', 'comments', 'styles', 'numbering'] as const;
  const given = inside.filter((name) => parts[name] !== undefined);
  const headers = parts.header === undefined ? [] : ['header'];
  const links = [...given, ...headers].map((name) => relation(name, `${name}.xml`));
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(relation('officeDocument', 'word/document.xml')),
    'word/document.xml': `<w:document ${w} ${parts.namespaces ?? ''}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(links.join('')),
    'docProps/core.xml': parts.core ?? '',
  };
  for (const name of given) files[`word/${name}.xml`] = `<w:${name} ${w}>${parts[name] ?? ''}</w:${name}>`;
  if (parts.header !== undefined) files['word/header.xml'] = `<w:hdr ${w}>${parts.header}</w:hdr>`;
  const encoded = Object.entries(files).map(([name, xml]): [string, Uint8Array] => [name, new TextEncoder().encode(xml)]);
  return zipSync({ ...Object.fromEntries(encoded), ...parts.more });
}

/** A paragraph with words, perhaps in a style. */
export function sampleParagraph(words: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}

function relations(inner: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}

function relation(type: string, target: string): string {
  return `<Relationship Id="r-${type}" Type="${office}/${type}" Target="${target}"/>`;
}
