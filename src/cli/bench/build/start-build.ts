import { execFile } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { BuildRun } from './build-run.ts';

const script = path.join(import.meta.dirname, 'run-build.ts');
/** As `npm run build` loads it. */
const keep = pathToFileURL(path.resolve(import.meta.dirname, '../../set-up-node.mjs')).href;
const root = path.resolve(import.meta.dirname, '../../../..');

/** Builds the site of a content folder into another, in a process of its own, and answers with what that cost. */
export async function startBuild(contentFolder: string, outputFolder: string): Promise<BuildRun> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', keep, script, contentFolder, outputFolder], {
    cwd: root,
  });
  return JSON.parse(stdout) as BuildRun;
}
