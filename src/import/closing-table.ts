import type { Problem } from '../problem.ts';
import type { Format } from './sniff.ts';
import type { Imported } from './write-document.ts';

/** Collects what became of files, however many, and prints it as a table at the end. */
export interface ClosingTable {
  readonly add: (result: Imported | Problem) => void;
  readonly failed: () => number;
  readonly print: () => string;
}

const mostRows = 40;
const counted = ['words', 'dropped', 'headings', 'paragraphs', 'notes', 'tables', 'references', 'citations', 'flags'] as const;

interface Row {
  readonly name: string;
  readonly counts: readonly number[];
  readonly text: Imported['text'];
}

/** Makes an empty table. It has a line for each document, or for each format where there are more than 40. */
export function makeClosingTable(): ClosingTable {
  const rows: Row[] = [];
  const sums = new Map<Format, { documents: number; counts: number[] }>();
  let imported = 0;
  let failed = 0;
  const add = (result: Imported | Problem): void => {
    if ('rule' in result) {
      failed += 1;
      return;
    }
    const row = rowOf(result);
    imported += 1;
    if (rows.length <= mostRows) rows.push(row);
    const sum = sums.get(result.receipt.format) ?? { documents: 0, counts: counted.map(() => 0) };
    sums.set(result.receipt.format, {
      documents: sum.documents + 1,
      counts: sum.counts.map((count, column) => count + (row.counts[column] ?? 0)),
    });
  };
  const print = (): string => {
    const byFormat = [...sums].map(([format, { documents, counts }]) => [format, documents, ...counts]);
    const byDocument = rows.map(({ name, counts, text }) => [name, ...counts, text]);
    const table =
      imported > mostRows ? [['format', 'documents', ...counted], ...byFormat] : [['id', ...counted, 'text'], ...byDocument];
    return [...(imported > 0 ? [align(table)] : []), `${String(imported)} imported, ${String(failed)} failed`].join('\n');
  };
  return { add, failed: () => failed, print };
}

function rowOf({ receipt, text }: Imported): Row {
  const { words, headings, blocks, notes, tables, references, citations, flags } = receipt;
  const sum = headings.reduce((total, count) => total + count, 0);
  const counts = [words.kept, words.dropped, sum, blocks.paragraphs, notes.defined, tables.kept, references];
  return { name: receipt.id, counts: [...counts, citations.resolved, flags.length], text };
}

/** Sets a table in columns: the first to the left, the others to the right. */
function align(table: readonly (readonly (string | number)[])[]): string {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => String(row[column] ?? '').length)));
  return table
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? String(cell).padEnd(width) : String(cell).padStart(width);
        })
        .join('  '),
    )
    .join('\n');
}
