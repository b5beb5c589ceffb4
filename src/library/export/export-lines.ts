import type { LibraryExport } from '../../schema/export.ts';

/**
 * An export as the text of a JSON file, piece by piece: each entry of a list on a line of its own, so that two exports can
 * be compared line by line. The same export gives the same text.
 */
export function* exportLines(value: LibraryExport): Generator<string> {
  let before = '{\n';
  for (const [key, field] of Object.entries(value)) {
    yield `${before}${JSON.stringify(key)}: `;
    if (Array.isArray(field)) yield* listLines(field);
    else yield JSON.stringify(field);
    before = ',\n';
  }
  yield '\n}\n';
}

function* listLines(list: readonly unknown[]): Generator<string> {
  let before = '[\n';
  for (const entry of list) {
    yield `${before}${JSON.stringify(entry)}`;
    before = ',\n';
  }
  yield list.length === 0 ? '[]' : '\n]';
}
