/**
 * Turns a data file of the site into a classic script, which a browser also runs from disk. It hands the file over to
 * `disk/run-on-disk.ts` under its path in the site: JSON as text, everything else in base64.
 */
export function writeDataScript(file: string, content: Uint8Array): string {
  const isText = file.endsWith('.json');
  const bytes = Buffer.from(content);
  const literal = isText ? quote(bytes.toString('utf8')) : `"${bytes.toString('base64')}"`;
  return `lecternDisk.addFile(${JSON.stringify(file)},${literal},${String(!isText)});\n`;
}

/** JSON is full of double quotation marks, so the literal stands in single ones. */
function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`;
}
