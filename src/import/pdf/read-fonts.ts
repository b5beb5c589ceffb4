import type { Font } from './page-text.ts';

/** The part of a page of pdf.js that knows its fonts. */
export interface FontSource {
  getOperatorList(): Promise<unknown>;
  readonly commonObjs: { has(name: string): boolean; get(name: string): unknown };
}

const plain: Font = { family: '', bold: false, italic: false };

/**
 * Adds the fonts of a page that are not yet known. Their names come with the operators of the page, which cost time and are therefore
 * asked for only where a name was not met before.
 */
export async function readFonts(page: FontSource, names: ReadonlySet<string>, known: Map<string, Font>): Promise<void> {
  const unknown = [...names].filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  await page.getOperatorList();
  for (const name of unknown) known.set(name, page.commonObjs.has(name) ? fontOf(page.commonObjs.get(name)) : plain);
}

/** What a font says of itself: `ABCDEF+TimesNewRomanPS-BoldItalicMT` is Times New Roman, bold and italic. */
function fontOf(font: unknown): Font {
  if (typeof font !== 'object' || font === null) return plain;
  const { name, bold, italic, black } = font as { name?: unknown; bold?: unknown; italic?: unknown; black?: unknown };
  const printed = typeof name === 'string' ? name.replace(/^[A-Z]{6}\+/, '') : '';
  return {
    family: printed.replace(/[-,].*$/, '').replace(/(?:PSMT|PS|MT)$/, ''),
    bold: bold === true || black === true || /bold|black|heavy|semib|demi/i.test(printed),
    italic: italic === true || /ital|obli/i.test(printed),
  };
}
