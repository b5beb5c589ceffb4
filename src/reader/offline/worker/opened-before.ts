/** The pages that were open when a version of the library took over. */
export interface EarlierPages {
  /** Takes note of the pages that are open. */
  readonly remember: () => Promise<void>;
  /** Whether the page with this id is one of them. */
  readonly has: (id: string) => Promise<boolean>;
  /** False once it is known that there are none. */
  readonly mayBeOpen: () => boolean;
  /** Answers with true once: when the last of them has been closed. */
  readonly haveAllClosed: () => Promise<boolean>;
}

/** What is needed of the global scope of a service worker. */
interface WorkerScope {
  readonly caches: Pick<CacheStorage, 'open' | 'match' | 'delete'>;
  readonly clients: { matchAll: (options: ClientQueryOptions) => Promise<readonly { id: string; url: string }[]> };
  readonly registration: { readonly scope: string };
}

/**
 * Keeps the ids of pages in a cache named `store`, because a browser ends a service worker whenever it is idle, and with it
 * everything that it has in memory.
 */
export function openedBefore({ caches, clients, registration: { scope } }: WorkerScope, store: string): EarlierPages {
  const key = new URL('pages', scope).href;
  let known: readonly string[] | undefined;
  const read = async (): Promise<readonly string[]> => {
    const response = await caches.match(key, { cacheName: store });
    known ??= response ? ((await response.json()) as string[]) : [];
    return known;
  };
  const open = async (): Promise<string[]> => {
    const all = await clients.matchAll({ type: 'window', includeUncontrolled: true });
    return all.filter(({ url }) => url.startsWith(scope)).map(({ id }) => id);
  };
  return {
    remember: async () => {
      known = await open();
      await (await caches.open(store)).put(key, Response.json(known));
    },
    has: async (id) => (known ?? (await read())).includes(id),
    mayBeOpen: () => known?.length !== 0,
    haveAllClosed: async () => {
      const earlier = known ?? (await read());
      const stillOpen = new Set(await open());
      if (earlier.some((id) => stillOpen.has(id))) return false;
      known = [];
      return await caches.delete(store);
    },
  };
}
