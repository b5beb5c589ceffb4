import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hostHeaders, type HostedSite } from '../../library/hosting/host-headers.ts';
import { hostRedirects, type Redirect } from '../../library/hosting/host-redirects.ts';

/** Writes what hosts read, `_headers` and `_redirects`, into the built site at `folder`, in which all else stands. */
export async function writeHostFiles(
  folder: string,
  { redirects, ...site }: Omit<HostedSite, 'names'> & { readonly redirects: readonly Redirect[] },
): Promise<void> {
  const found = await readdir(folder, { withFileTypes: true });
  const names = found.map((each) => (each.isDirectory() ? `${each.name}/` : each.name));
  await writeFile(path.join(folder, '_headers'), hostHeaders({ ...site, names }));
  await writeFile(path.join(folder, '_redirects'), hostRedirects(redirects));
}
