const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Whether an element runs on within a line, so that no word ends where it begins or ends. */
export function isInlineTag(name: string): boolean {
  return inline.has(name) || name === 'img';
}
