import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What the registry says of known faults in packages: how many of each weight, or why it said nothing. */
export type Advisories = { readonly counts: Readonly<Record<string, number>> } | { readonly silence: string };

interface AuditReport {
  readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, number>> };
  readonly message?: string;
  readonly error?: { readonly summary?: string };
}

/** Asks the registry with `npm audit`. Where it does not answer, that is no fault of the project. */
export async function askForAdvisories(root: string): Promise<Advisories> {
  // npm ends with 1 where it found something, and prints the report all the same.
  const asked = promisify(execFile)('npm', ['audit', '--json'], { cwd: root, timeout: 60_000 });
  const ended = (await asked.catch((error: unknown) => error)) as { readonly stdout?: string };
  return readAudit(ended.stdout ?? '');
}

/** Reads what `npm audit --json` printed. */
export function readAudit(printed: string): Advisories {
  const report = parse(printed);
  const counts = report.metadata?.vulnerabilities;
  return counts ? { counts } : { silence: report.message ?? report.error?.summary ?? 'npm printed no report.' };
}

function parse(printed: string): AuditReport {
  try {
    return JSON.parse(printed) as AuditReport;
  } catch {
    return {};
  }
}
