/** Scripts that are several to Unicode. */
const parts: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hira', 'Kana'],
  Kore: ['Hang', 'Han'],
};

/**
 * The scripts that a language is written in, as classes of a regular expression with the flag `v` (`\p{Script=Arab}`). Null
 * where the tag is none of BCP 47, or its script none that Unicode names.
 */
export function scriptsOf(language: string): string | null {
  try {
    const { script = 'Latn' } = new Intl.Locale(language).maximize();
    const scripts = (parts[script] ?? [script]).map((part) => `\\p{Script=${part}}`).join('');
    // Throws for a script that has no such class.
    new RegExp(scripts, 'v');
    return scripts;
  } catch {
    return null;
  }
}
