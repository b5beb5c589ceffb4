/**
 * Anchors of the passages that stood in the place of one before, shown only to who arrives by such an earlier address.
 * They stand at the beginning of the passage. Empty where there was none.
 */
export function formerAnchors(former: ReadonlyMap<string, readonly string[]>, passage: string): string {
  return (former.get(passage) ?? []).map(formerAnchor).join('');
}

function formerAnchor(id: string): string {
  return `<span class="former" id="${id}">The passage at this address has changed since the link was made; this stands in its place. </span>`;
}
