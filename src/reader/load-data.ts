const loaded = new Map<string, Promise<unknown>>();

/**
 * Loads a data file of the site by its path (`/data/previews/topics/iran.json`), once a page. Rejects where there is no such
 * file or no connection. In a copy on disk, where a browser lets no page fetch a file, the bundle answers.
 */
export function loadData(path: string): Promise<unknown> {
  const answer = loaded.get(path) ?? fetchJson(path);
  loaded.set(path, answer);
  answer.catch(() => loaded.delete(path));
  return answer;
}

/** Address of a path of the site, with the base that the site is published under. */
export function siteAddress(path: string): string {
  return new URL(path.slice(1), new URL(document.documentElement.dataset.root ?? '/', location.href)).href;
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(siteAddress(path));
  if (!response.ok) throw new Error(`${path} answers with ${String(response.status)}.`);
  return await response.json();
}
