import { createHash } from 'node:crypto';

/** The order of the cascade layers, which every stylesheet begins with. */
const order = /^@layer [\w, ]+;\n/;

/** Stylesheets for a site whose pages link to two of them at most. */
export interface JoinedSheets {
  /** The text of each, by the name of its file. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Names of those for a page that linked to these. */
  readonly namesFor: (names: readonly string[]) => readonly string[];
}

/**
 * Joins the stylesheets of each page (`sets`, a list of names for each) that not all pages have. What all have stays by
 * itself, so that a reader has it once. Rules keep the order of the page, what all pages have comes first.
 */
export function joinSheets(sheets: ReadonlyMap<string, string>, sets: readonly (readonly string[])[]): JoinedSheets {
  const linked = sets.filter((names) => names.length > 0);
  const shared = [...sheets.keys()].filter((name) => linked.every((names) => names.includes(name)));
  const joined = new Map<string, string>();
  const join = (names: readonly string[]): string[] => {
    if (names.length === 0) return [];
    const css = names.map((name) => sheets.get(name) ?? '');
    const text = css.map((each, index) => (index === 0 ? each : each.replace(order, ''))).join('');
    const file = `style.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.css`;
    joined.set(file, text);
    return [file];
  };
  const namesFor = (names: readonly string[]): string[] => [
    ...join(shared.filter((name) => names.includes(name))),
    ...join(names.filter((name) => !shared.includes(name))),
  ];
  for (const names of linked) namesFor(names);
  return { sheets: joined, namesFor };
}
