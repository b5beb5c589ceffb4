/** A language as pages name and set it. */
export interface DescribedLanguage {
  /** Name in the language of the pages; the tag itself where it is not known. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Scripts that are written from right to left (ISO 15924). */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The attributes of an element whose words are in a language. */
export function languageAttributes(tag: string): { lang: string; dir?: 'rtl' } {
  return { lang: tag, ...(describeLanguage(tag, 'en').direction === 'rtl' && { dir: 'rtl' }) };
}

/** Describes a language tag to readers of `inLanguage`. A tag that BCP 47 does not allow is shown as it stands. */
export function describeLanguage(tag: string, inLanguage: string): DescribedLanguage {
  try {
    const { script = '' } = new Intl.Locale(tag).maximize();
    const name = new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
    return { name, direction: rightToLeft.has(script) ? 'rtl' : 'ltr' };
  } catch {
    return { name: tag, direction: 'ltr' };
  }
}
