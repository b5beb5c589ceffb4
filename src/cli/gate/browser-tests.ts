import { readFile, rm } from 'node:fs/promises';
import { runNode } from './run-node.ts';
import type { StepResult, Tally } from './step.ts';

const reportFile = 'test-results/report.json';

/** Runs the end-to-end tests against dist/, in a real browser. */
export async function runBrowserTests(): Promise<StepResult> {
  await rm(reportFile, { force: true });
  const { code, output } = await runNode(['node_modules/@playwright/test/cli.js', 'test', '--forbid-only']);
  const tally = countReport(await readReport());
  const isUntold = code !== 0 && tally.failed === 0;
  return { ...tally, failed: isUntold ? 1 : tally.failed, output };
}

/** The parts of Playwright's JSON report that are counted. https://playwright.dev/docs/test-reporters#json-reporter */
export interface Report {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number };
  /** Faults outside any test, such as no browser. */
  readonly errors: readonly unknown[];
}

/** Counts a report. A test that passed only when it was tried again has failed. */
export function countReport({ stats, errors }: Report): Tally {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

async function readReport(): Promise<Report> {
  return JSON.parse(await readFile(reportFile, 'utf8')) as Report;
}
