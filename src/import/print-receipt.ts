import type { Place } from './draft.ts';
import type { Receipt } from './receipt.ts';
import type { Imported } from './write-document.ts';

const mostPlaces = 12;

/** Prints a receipt as an editor reads it. */
export function printReceipt({ receipt, text }: Imported): string {
  const { words, headings, blocks, notes, tables, figures, references, citations } = receipt;
  const depths = headings.slice(0, headings.findLastIndex((count) => count > 0) + 1);
  const lines = [
    `${receipt.file} -> ${receipt.id}`,
    row(
      'record',
      receipt.record === 'created' ? 'made; look through its kind, summary and rights' : `kept, found by ${receipt.record}`,
    ),
    row('text', { new: 'new', changed: 'changed', same: 'unchanged', none: 'none: the copy holds no words' }[text]),
    row('words', `${words.source} in the source = ${words.kept} kept + ${words.dropped} dropped`),
    ...dropped(receipt),
    row('headings', depths.length === 0 ? 'none' : `${sum(headings)} (${depths.join(', ')} from the second level)`),
    row(
      'blocks',
      `${blocks.paragraphs} paragraphs, ${blocks.quotations} quotations, ${blocks.lists} lists with ${blocks.items} items`,
    ),
    row('notes', `${notes.defined} notes, ${notes.markers} markers, ${notes.inQuotations} of them in quotations`),
    row('references', `${references} listed; ${citations.resolved} citations resolved, ${citations.unresolved} not`),
    ...(tables.source > 0 ? [row('tables', `${tables.source} in the source, ${tables.kept} kept`)] : []),
    ...(figures.source > 0 ? [row('figures', `${figures.source} in the source, ${figures.kept} kept`)] : []),
    ...receipt.told.map((sentence) => row('records', sentence)),
    ...receipt.flags.map((flag) => `  ${placeWords(flag).padEnd(10)} ${flag.rule}: ${flag.what}`),
  ];
  return lines.join('\n');
}

function dropped(receipt: Receipt): string[] {
  const reasons = Map.groupBy(receipt.dropped, (part) => part.reason);
  return [...reasons].map(([reason, parts]) => {
    const unit = parts[0]?.page === undefined ? 'line' : 'page';
    const places = parts.map((part) => part.page ?? part.line);
    const shown = [...new Set(places)].slice(0, mostPlaces).join(', ');
    const more = places.length > mostPlaces ? ' and others' : '';
    return `              ${String(sum(parts.map((part) => part.words))).padStart(5)} ${reason} (${unit} ${shown}${more})`;
  });
}

function placeWords({ line, page }: Place): string {
  return page === undefined ? `line ${line}` : `page ${page}`;
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(11)} ${value}`;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
