import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryContent, type TemporaryContent } from '../../library/content/temporary-content.ts';
import { formatProblems, type Problem } from '../../problem.ts';
import { contentFaults } from './content-faults.ts';
import { linkFaults } from './links/link-faults.ts';
import { readBuiltSite } from './links/read-built-site.ts';

/** A fixture: what is changed in a sound library, and what is told of it. */
export interface Seed {
  readonly parts: readonly SeedPart[];
  readonly told: string;
}

interface SeedPart {
  readonly title: string;
  readonly text: string;
}

/**
 * Reads a fixture. Its parts begin with `=== documents/lamps.mdx` (a whole file), `=== in documents/lamps.mdx, for: kind: report`
 * (what stands there for this line), `=== no library.yaml` or `=== git add -f content/texts/lamps.mdx`; the last is `=== told`.
 */
export function readSeed(file: string): Seed {
  const parts = readFileSync(file, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((part) => ({ title: part.slice(0, part.indexOf('\n')), text: part.slice(part.indexOf('\n') + 1) }));
  return { parts: parts.filter(({ title }) => title !== 'told'), told: parts.find(({ title }) => title === 'told')?.text ?? '' };
}

/** A sound library with the faults of a seed in it. */
export function seedLibrary({ parts }: Seed): TemporaryContent {
  const library = temporaryContent();
  for (const { title, text } of parts) plant(title, text, library);
  return library;
}

function plant(title: string, text: string, { places, write }: TemporaryContent): void {
  const root = path.dirname(places.contentFolder);
  const { file, line } = /^in (?<file>\S+), for: (?<line>.*)$/.exec(title)?.groups ?? {};
  if (title.startsWith('git ')) {
    execFileSync('git', ['init', '-q'], { cwd: root });
    execFileSync('git', title.split(' ').slice(1), { cwd: root, stdio: 'pipe' });
  } else if (title.startsWith('no ')) write({ [title.slice(3)]: null });
  else if (title.startsWith('dist/')) writeBuilt(path.join(root, title), text);
  else if (file === undefined || line === undefined) write({ [title]: text });
  else write({ [file]: replaceLine(readFileSync(path.join(places.contentFolder, file), 'utf8'), line, text) });
}

function replaceLine(source: string, line: string, text: string): string {
  if (!source.includes(`\n${line}\n`)) throw new Error(`There is no line “${line}” to replace.`);
  return source.replace(`\n${line}\n`, () => `\n${text}`);
}

function writeBuilt(file: string, html: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, html);
}

/** Everything that is wrong in a library, and in the site that is built of it where there is one. */
export async function problemsOf({ places, read }: TemporaryContent): Promise<readonly Problem[]> {
  const reading = await read();
  const { problems } = await contentFaults(reading, places.contentFolder, false);
  const built = path.join(path.dirname(places.contentFolder), 'dist');
  if (!reading.content || !existsSync(built)) return problems;
  const site = await readBuiltSite(built, reading.content.settings.address);
  return site ? [...problems, ...linkFaults(site, built, reading.content)] : problems;
}

/** Problems as an editor reads them, with `content` for the path of the folder. */
export function printProblems(problems: readonly Problem[], { places }: TemporaryContent): string {
  const shown = path.relative(process.cwd(), path.dirname(places.contentFolder));
  return formatProblems(problems).replaceAll(`${shown}/`, '');
}
