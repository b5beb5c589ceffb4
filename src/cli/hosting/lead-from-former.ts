import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FormerFolder } from '../../library/hosting/former-folders.ts';
import type { Redirect } from '../../library/hosting/host-redirects.ts';
import { movedPage } from '../../library/hosting/moved-page.ts';

/**
 * Fills the former addresses in the built site at `folder`, which stands under `base`: each page of an entry gets a page
 * there that leads on, every other file (feeds, citations) a copy, because programs that ask for it follow no page.
 * Answers with what leads where.
 */
export async function leadFromFormer(folder: string, base: string, formers: readonly FormerFolder[]): Promise<Redirect[]> {
  const templates = new Map<string, string>();
  for (const { entry } of formers) templates.set(entry.from, await readFile(path.join(folder, entry.from, 'index.html'), 'utf8'));
  const redirects: Redirect[] = [];
  for (const { from, to, entry } of formers) {
    const made = { template: templates.get(entry.from) ?? '', leadsTo: base + entry.to };
    for (const file of await filesIn(path.join(folder, to))) {
      const [source, target] = [path.join(folder, to, file), path.join(folder, from, file)];
      await mkdir(path.dirname(target), { recursive: true });
      if (path.basename(file) !== 'index.html') {
        await copyFile(source, target);
        continue;
      }
      const address = file.replaceAll(path.sep, '/').slice(0, -'index.html'.length);
      const redirect = { from: base + from + address, to: base + to + address };
      await writeFile(target, movedPage({ ...made, page: await readFile(source, 'utf8'), path: redirect.to }));
      redirects.push(redirect);
    }
  }
  return redirects;
}

/** Files of a folder and those in it, in their order; none where there is no such folder. */
async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = found.filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name));
  return files.map((file) => path.relative(folder, file)).sort();
}
