import type { Withdrawn } from '../../schema/withdrawn.ts';
import { nameWithdrawn, tellWithdrawn } from './tell-withdrawn.ts';

/** What a file of a withdrawn document holds in its place: that it was withdrawn, so that programs which ask for it can tell. */
export function tombstoneFile(path: string, record: Withdrawn): string {
  const words = `${nameWithdrawn(record)}: ${tellWithdrawn(record)}`.replace(/\s+/g, ' ');
  if (path.endsWith('.json')) return `${JSON.stringify({ withdrawn: words })}\n`;
  // A comment of BibTeX and RIS readers pass over what is no entry.
  return `% ${words}\n`;
}
