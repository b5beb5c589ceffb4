import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readYaml } from '../../schema/read-frontmatter.ts';
import type { PlaceInLedger } from '../checks/check-ledgers.ts';

/** Finds the place of a field in a ledger of this content folder. Reads the file when it is asked. */
export function placeInLedger(contentFolder: string): PlaceInLedger {
  return (id, field) => {
    const absolute = path.join(contentFolder, 'ledger', `${id}.json`);
    const file = path.relative(process.cwd(), absolute);
    return { file, ...readYaml(readFileSync(absolute, 'utf8'), file).locate(field) };
  };
}
