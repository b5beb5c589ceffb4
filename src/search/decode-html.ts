const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", shy: '\u00AD' };

/** Text as it is read, without the escapes of HTML. An escape that pages of the site do not use becomes a space. */
export function decodeHtml(html: string): string {
  if (!html.includes('&')) return html;
  return html.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? ' ';
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}
