import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeFiles } from '../../import/write-files.ts';
import { writeYaml } from '../../import/write-yaml.ts';
import type { Withdrawal } from './plan-withdrawal.ts';

/**
 * Takes a document out of the content folder and out of everything under `root` that was made with it: caches, and built
 * sites that hold it. The tombstone comes first, so that a run which is cut off leaves a library that says what is wrong.
 */
export function carryOut({ id, record, files }: Withdrawal, contentDir: string, root: string): void {
  writeFiles([{ path: path.join(contentDir, 'withdrawn', `${id}.yaml`), content: writeYaml(record) }]);
  const made = [...cachesIn(path.join(root, '.cache')), ...sitesWith(id, root)];
  for (const each of [...files, ...made]) rmSync(each, { recursive: true, force: true });
}

/** Caches know bodies by digests, not by documents, and keep earlier versions of them, and compiled code holds bodies that are modules: all of them go, and are made again. */
function cachesIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => /^(?:public|private|bundle|compiled)(?:-|$)/.test(name)).map((name) => path.join(folder, name));
}

function sitesWith(id: string, root: string): string[] {
  const sites = ['dist', 'dist-private'].map((name) => path.join(root, name));
  return sites.filter((site) => existsSync(path.join(site, 'documents', id)));
}
