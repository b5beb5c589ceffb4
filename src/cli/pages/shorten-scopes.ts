/** As Astro writes the scope of a component's styles in the rules for its elements. */
const inRules = /\bdata-astro-cid-([a-z0-9]+)/g;
/** And as it writes it on those elements: sought by itself, because that takes half the time and pages are many. */
const onElements = / data-astro-cid-([a-z0-9]+)/g;

/** Puts short names into the place of the scopes of Astro's styles. */
export interface ShortScopes {
  readonly inStyles: (css: string) => string;
  /** Takes off elements the scopes that no rule asks for. */
  readonly inPage: (html: string) => string;
}

/**
 * Gives the scopes of Astro's styles, of which `css` is all that a site has, short names. They depend on the scopes alone, so
 * that a change in content changes no other page.
 */
export function shortenScopes(css: string): ShortScopes {
  const names = nameScopes(new Set([...css.matchAll(inRules)].map(([, id = '']) => id)));
  const attributes = new Map([...names].map(([id, name]) => [id, ` ${name}`]));
  return {
    inStyles: (text) => text.replace(inRules, (_whole, id: string) => names.get(id) ?? ''),
    inPage: (html) => html.replace(onElements, (_whole, id: string) => attributes.get(id) ?? ''),
  };
}

/** The two hyphens keep them apart from attributes of ours; as many letters follow as it takes to tell them apart. */
function nameScopes(ids: ReadonlySet<string>): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of [...ids].sort()) {
    let length = 3;
    while (taken.has(id.slice(0, length))) length++;
    taken.add(id.slice(0, length));
    names.set(id, `data--${id.slice(0, length)}`);
  }
  return names;
}
