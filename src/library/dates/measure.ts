import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createMatcher } from '../../markup/alias-matcher.ts';
import { compileBody } from '../../markup/compile.ts';
import type { Compiled } from '../../markup/compiled.ts';
import type { Body } from '../../markup/passage-id.ts';
import { findDatedStatements, type FoundStatement } from './find-dated-statements.ts';
import { scoreStatements, type Agreement, type GoldDate, type Score } from './score.ts';

/** A document annotated by hand. It holds no sentence of it: only places, the words of dates and what they mean. */
export interface GoldList {
  /** Path of the document from the repository's root. */
  readonly file: string;
  readonly body: Body;
  readonly date: string | null;
  /** Last line that was annotated; the whole document where absent. */
  readonly lastLine?: number;
  readonly dates: readonly GoldDate[];
}

const root = path.resolve(import.meta.dirname, '../../..');
const goldFolder = path.join(import.meta.dirname, 'gold');

/** The gold lists by name. */
export function readGoldLists(): Map<string, GoldList> {
  const names = readdirSync(goldFolder).sort();
  return new Map(
    names.map((name) => [
      path.basename(name, '.json'),
      JSON.parse(readFileSync(path.join(goldFolder, name), 'utf8')) as GoldList,
    ]),
  );
}

/** Why a gold list cannot be measured here; null where it can. */
export function whyAbsent({ file }: GoldList): string | null {
  return existsSync(path.join(root, file)) ? null : `The document is not here: ${file}`;
}

/** Runs the recogniser on the document of a gold list (or on another copy of it) and compares. */
export function measureGold(gold: GoldList, source = readFileSync(path.join(root, gold.file), 'utf8')): Agreement {
  const context = { date: gold.date, misprints: [] };
  return scoreStatements(findDatedStatements(annotatedPart(gold, source), context).filter(isAnnotated(gold)), gold.dates);
}

function isAnnotated({ lastLine = Infinity }: GoldList): (statement: FoundStatement) => boolean {
  return ({ passage }) => passage.line <= lastLine;
}

/** Plain Markdown is read as MDX reads it: tags go, braces are escaped, lines stay. */
function annotatedPart({ file, body }: GoldList, written: string): Compiled {
  const source = written.replace(/\r\n?/g, '\n');
  const head = /^---\n[\s\S]*?\n---\n/.exec(source)?.[0] ?? '';
  const rest = source.slice(head.length);
  const plain = file.endsWith('.md')
    ? rest.replace(/<[^>]*>/g, (tag) => tag.replace(/[^\n]/g, '')).replace(/[<{]/g, '\\$&')
    : rest;
  return compileBody(plain, { body, firstLine: head.split('\n').length, matcher: createMatcher([]) });
}

/** The figures of one list in lines of text. */
export function describeAgreement(name: string, { explicit, inferred, missed, wrong }: Agreement): string {
  return [
    `${name}: explicit ${describeScore(explicit)}; inferred ${describeScore(inferred)}`,
    ...missed.map((line) => `  missed ${line}`),
    ...wrong.map((line) => `  wrong  ${line}`),
  ].join('\n');
}

/** Share of what was found that is right, and of what is there that was found; 1 where there is nothing. */
export function rates({ expected, found, right }: Score): { readonly precision: number; readonly recall: number } {
  return { precision: found === 0 ? 1 : right / found, recall: expected === 0 ? 1 : right / expected };
}

function describeScore(score: Score): string {
  const { precision, recall } = rates(score);
  return `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${score.expected} dates)`;
}

if (import.meta.main) {
  for (const [name, gold] of readGoldLists()) {
    const reason = whyAbsent(gold);
    process.stdout.write(`${reason ? `${name}: ${reason}` : describeAgreement(name, measureGold(gold))}\n`);
  }
}
