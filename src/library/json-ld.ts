/** Data in the terms of schema.org. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** JSON-LD 1.1 for a `<script>` data block. No `<` stands in it, so that no value can close the block or open a comment. */
export function jsonLd(data: LinkedData): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}
