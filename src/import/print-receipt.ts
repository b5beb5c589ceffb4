import type { ImportResult } from './import-files.ts';
import type { Receipt } from './receipt.ts';

/** Prints a receipt as an editor reads it. */
export function printReceipt({ receipt, text }: ImportResult['documents'][number]): string {
  const { words, headings, blocks, notes, references, citations } = receipt;
  const depths = headings.slice(0, headings.findLastIndex((count) => count > 0) + 1);
  const lines = [
    `${receipt.file} -> ${receipt.id}`,
    row(
      'record',
      receipt.record === 'created' ? 'made; look through its kind, summary and rights' : `kept, found by ${receipt.record}`,
    ),
    row('text', { new: 'new', changed: 'changed', same: 'unchanged' }[text]),
    row('words', `${words.source} in the source = ${words.kept} kept + ${words.dropped} dropped`),
    ...dropped(receipt),
    row('headings', depths.length === 0 ? 'none' : `${sum(headings)} (${depths.join(', ')} from the second level)`),
    row(
      'blocks',
      `${blocks.paragraphs} paragraphs, ${blocks.quotations} quotations, ${blocks.lists} lists with ${blocks.items} items`,
    ),
    row('notes', `${notes.defined} notes, ${notes.markers} markers, ${notes.inQuotations} of them in quotations`),
    row('references', `${references} listed; ${citations.resolved} citations resolved, ${citations.unresolved} not`),
    ...receipt.flags.map((flag) => `  line ${String(flag.line).padEnd(5)} ${flag.rule}: ${flag.what}`),
  ];
  return lines.join('\n');
}

/** Prints the closing table: one line for each document, then what failed. */
export function printTable({ documents, problems }: ImportResult): string {
  const head = ['id', 'words', 'dropped', 'headings', 'paragraphs', 'notes', 'references', 'citations', 'flags', 'text'];
  const rows = documents.map(({ receipt, text }) => [
    receipt.id,
    receipt.words.kept,
    receipt.words.dropped,
    sum(receipt.headings),
    receipt.blocks.paragraphs,
    receipt.notes.defined,
    receipt.references,
    receipt.citations.resolved,
    receipt.flags.length,
    text,
  ]);
  const table = [head, ...rows].map((cells) => cells.map(String));
  const widths = head.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  const lines = table.map((cells) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
  );
  return [...(rows.length > 0 ? lines : []), `${documents.length} imported, ${problems.length} failed`].join('\n');
}

function dropped(receipt: Receipt): string[] {
  const reasons = Map.groupBy(receipt.dropped, (part) => part.reason);
  return [...reasons].map(([reason, parts]) => {
    const lines = parts.map((part) => part.line).join(', ');
    return `              ${String(sum(parts.map((part) => part.words))).padStart(5)} ${reason} (line ${lines})`;
  });
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(11)} ${value}`;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
