/** Reads comma-separated values (RFC 4180): one object for each row, by the names in the first. Semicolons and tabs divide as well where the first row has them. */
export function parseCsv(text: string): Record<string, string>[] {
  const rows = splitRows(text.replace(/^\uFEFF/, ''), divider(text));
  const [names = [], ...values] = rows;
  return values
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(names.map((name, column) => [name.trim().toLowerCase(), (row[column] ?? '').trim()])));
}

function divider(text: string): string {
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const counts = [',', ';', '\t'].map((mark) => [mark, head.split(mark).length] as const);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

function splitRows(text: string, mark: string): string[][] {
  const cell = new RegExp(`("(?:[^"]|"")*"|[^"${mark}\\r\\n][^${mark}\\r\\n]*|)(${mark}|\\r\\n?|\\n|$)`, 'gy');
  const rows: string[][] = [[]];
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) break;
    const [, printed = '', end = ''] = match;
    rows.at(-1)?.push(printed.startsWith('"') ? printed.slice(1, -1).replaceAll('""', '"') : printed);
    if (end !== mark && end !== '') rows.push([]);
  }
  return rows;
}
