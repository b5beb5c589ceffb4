/** What a reader can choose, with the values that there are; the first is the one without a choice. */
export const settings = {
  theme: ['system', 'light', 'dark'],
  shortcuts: ['on', 'off'],
  keeping: ['automatic', 'on', 'off'],
  citation: ['apa', 'harvard', 'chicago', 'oscola'],
} as const;

export type SettingName = keyof typeof settings;

/**
 * A reader's choice, kept in this browser alone. The first value where nothing was chosen, or where the browser keeps
 * nothing (private windows, some copies on disk).
 */
export function readSetting<Name extends SettingName>(name: Name): (typeof settings)[Name][number] {
  const values: readonly string[] = settings[name];
  const kept = readKept(name);
  return (kept !== null && values.includes(kept) ? kept : values[0]) as (typeof settings)[Name][number];
}

/** Keeps a choice. Where the browser keeps nothing it lasts as long as the page. */
export function writeSetting(name: SettingName, value: string): void {
  try {
    localStorage.setItem(`lectern.${name}`, value);
  } catch {
    // The choice holds for this page all the same.
  }
}

function readKept(name: SettingName): string | null {
  try {
    return localStorage.getItem(`lectern.${name}`);
  } catch {
    return null;
  }
}
