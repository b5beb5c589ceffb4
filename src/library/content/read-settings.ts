import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../problem.ts';
import { checkRecord } from '../../schema/check-record.ts';
import { readYaml } from '../../schema/read-frontmatter.ts';
import { settingsSchema, type Settings } from '../../schema/settings.ts';
import { checkRules } from '../checks/check-rules.ts';
import type { Told } from './entry-problem.ts';
import type { Places } from './places.ts';

/** Reads `library.yaml`. Null where it is missing or faulty; its problems are told. */
export async function readSettings(places: Places, problems: Problem[]): Promise<Settings | null> {
  const file = path.join(places.contentFolder, 'library.yaml');
  const name = path.relative(process.cwd(), file);
  const source = await readFile(file, 'utf8').catch(() => null);
  if (source === null) {
    problems.push(noSettings(name));
    return null;
  }
  const read = readYaml(source, name);
  const checked = checkRecord(settingsSchema, read, name);
  problems.push(...checked.problems);
  if (checked.record?.rules) {
    const tell = (rule: string, told: Told): Problem => ({
      ...{ file: name, ...read.locateKey(['rules'], rule), severity: 'error', field: `rules.${rule}` },
      ...told,
    });
    problems.push(...checkRules(checked.record.rules, tell));
  }
  return checked.record;
}

function noSettings(file: string): Problem {
  return {
    ...{ file, line: 1, column: 1, rule: 'library/no-settings', severity: 'error' },
    what: 'There is no such file.',
    why: 'The settings of a library (its name, address and language) stand in it, and without them nothing can be built.',
    fix: 'Name the right folder with --content, or make an empty library with `npm run new -- FOLDER`.',
  };
}
