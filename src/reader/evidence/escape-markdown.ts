/** Text as Markdown that says just this: what would be markup is escaped, and one line stays one. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>&#~|$]/g, '\\$&')
    .replace(/^( *\d+)([.)])|^( *)([-+=])/, '$1$3\\$2$4');
}
