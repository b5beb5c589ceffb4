import type { Finding } from '../library/verify/verification.ts';
import type { VerifiedDocument } from '../library/verify/verify-content.ts';

const kinds: Readonly<Record<Finding['kind'], string>> = {
  number: 'the number',
  date: 'the date',
  name: 'the name',
  quotation: 'the words',
  locator: 'the place',
};
/** Most characters that are shown before and after what is missing. */
const reach = 50;

/** Prints what was compared, and everything that was not found: file and line, the point, what is missing, where it was sought. */
export function printVerification(documents: readonly VerifiedDocument[]): string {
  return documents.map(printDocument).join('\n\n');
}

/** The same as JSON: file, line and column of each finding with the id of its point. */
export function verificationAsJson(documents: readonly VerifiedDocument[]): string {
  const written = documents.map(({ entry, kept, findings }) => ({
    ...{ id: entry.id, file: entry.file, ...kept },
    findings: findings.map(({ kind, point, line, missing, sought }) => ({ kind, point, line, missing, sought })),
  }));
  return JSON.stringify(written, null, 2);
}

function printDocument({ entry, kept, findings }: VerifiedDocument): string {
  const { points, locators, numbers, dates, names, quotations, added } = kept;
  const counts = [
    ...[count(points, 'point'), count(locators, 'place'), count(numbers, 'number'), count(dates, 'date')],
    ...[count(names, 'name'), count(quotations, 'quotation')],
  ];
  const ours = added === 0 ? '' : `, ${String(added)} of them ours`;
  const head = `${entry.file}: ${counts.join(', ')}${ours}; ${String(findings.length)} not found`;
  return [head, ...findings.map((finding) => printFinding(finding, entry.file))].join('\n\n');
}

function printFinding({ kind, point, line, words, missing, sought }: Finding, file: string): string {
  const named = kind === 'quotation' ? missing : `“${missing}”`;
  const places = sought.length === 0 ? 'nothing, because the point gives no place' : sought.join('; ');
  const where = kind === 'locator' ? 'It leads nowhere in the full text.' : `Sought in: ${places}`;
  return [`${file}:${String(line)}  ${kinds[kind]} ${named}`, `  ${where}`, `  ${point}  ${excerpt(words, missing)}`].join('\n');
}

/** Whole words around what is missing. */
function excerpt(words: string, missing: string): string {
  const at = Math.max(0, words.indexOf(missing));
  const before = words
    .slice(0, at)
    .slice(-reach)
    .replace(/^\S*\s/, at > reach ? '…' : '$&');
  const after = words.slice(at);
  const short = after.slice(0, missing.length + reach).replace(/\s\S*$/, after.length > missing.length + reach ? ' …' : '$&');
  return `${before}${short}`.replace(/\s+/g, ' ');
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
