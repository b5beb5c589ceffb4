/** As Astro writes the scope of a component's styles, on its elements and in the rules for them. */
const scopes = /( ?)\bdata-astro-cid-([a-z0-9]+)/g;

/**
 * A function that gives the scopes of Astro's styles short names, in stylesheets and pages alike, and takes off elements
 * those that no rule in `css`, which is all styles of the site, asks for. Names depend on the scopes alone, so that a change
 * in content changes no other page.
 */
export function shortenScopes(css: string): (text: string) => string {
  const names = nameScopes(new Set([...css.matchAll(scopes)].map(([, , id = '']) => id)));
  return (text) =>
    text.replace(scopes, (_whole, space: string, id: string) => {
      const name = names.get(id);
      return name === undefined ? '' : space + name;
    });
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
