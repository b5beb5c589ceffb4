const names = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas caption ' +
    'center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer ' +
    'form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link listing main map ' +
    'mark marquee math menu menuitem meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture ' +
    'plaintext pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup ' +
    'svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp'
  ).split(' '),
);

const tag = /<(\/?)([A-Za-z][A-Za-z0-9-]*)(?=[\s/>])/g;

/** Whether a name is one of an element of HTML, today's or a former one. */
export function isKnownTag(name: string): boolean {
  return names.has(name.toLowerCase());
}

/** HTML in which what only looks like a tag (`<Chart>`, `<name of the author>`) is escaped, so that it stays a word. */
export function escapeUnknownTags(html: string): string {
  return html.replace(tag, (whole, slash: string, name: string) => (isKnownTag(name) ? whole : `&lt;${slash}${name}`));
}
