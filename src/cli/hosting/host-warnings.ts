import { readdir } from 'node:fs/promises';

/** Most files of a site on Cloudflare Pages, without a paid plan and with one (<https://developers.cloudflare.com/pages/platform/limits/>). */
const limits = [100_000, 20_000] as const;

/** Says of a built site where hosts that many libraries are published on do not take it. */
export async function hostWarnings(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).length;
  return warnOf(files);
}

/** What is to be said of a site of so many files. */
export function warnOf(files: number): string[] {
  const limit = limits.find((most) => files > most);
  if (limit === undefined) return [];
  const plan = limit === 20_000 ? ' without a paid plan' : '';
  const [count, most] = [files, limit].map((each) => each.toLocaleString('en-GB'));
  return [`    The site has ${count} files. Cloudflare Pages takes ${most}${plan}; others set no such limit.`];
}
