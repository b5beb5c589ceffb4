import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Content, Entry } from './content.ts';
import { placesFromEnvironment } from './places.ts';
import { rereadContent, siteContent } from './site-content.ts';

type Collection = 'documents' | 'texts' | 'topics' | 'events' | 'guide';

/**
 * A content loader over what `siteContent` has read, checked and compiled. Entries without components carry no module:
 * pages print their compiled HTML. Those with components are left to MDX. Throws on broken content.
 */
export function contentLoader(collection: Collection): Loader {
  return {
    name: `lectern-${collection}`,
    load: async (context) => {
      fill(context, (await siteContent())[collection]);
      watch(context, collection);
    },
  };
}

function fill({ store, config }: LoaderContext, entries: readonly Entry<unknown>[]): void {
  const root = fileURLToPath(config.root);
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { id, file, record, body, digest } of entries) {
    const filePath = path.relative(root, path.resolve(file));
    const data = record as Record<string, unknown>;
    store.set({ id, data, filePath, digest, ...(body.usesComponents && { deferredRender: true }) });
    if (body.usesComponents) store.addModuleImport(filePath);
  }
}

function watch(context: LoaderContext, collection: Collection): void {
  const { watcher, logger } = context;
  if (!watcher) return;
  const folder = placesFromEnvironment().contentFolder;
  const refill = async (file: string): Promise<void> => {
    if (!file.startsWith(folder + path.sep)) return;
    const content: Content | null = await reread().catch((error: unknown) => {
      if (collection === 'documents') logger.error(`\n${error instanceof Error ? error.message : String(error)}`);
      return null;
    });
    if (content) fill(context, content[collection]);
  };
  watcher.add(folder);
  for (const event of ['change', 'add', 'unlink'] as const) watcher.on(event, (file: string) => void refill(file));
}

/** Long enough for all collections to hear of a change, and for an editor to write a file in several steps. */
const settlingTime = 50;
let waiting: { readonly timer: NodeJS.Timeout; readonly reading: PromiseWithResolvers<Content> } | null = null;

/** One reading for all changes and all collections, begun when nothing has changed for a moment. */
function reread(): Promise<Content> {
  clearTimeout(waiting?.timer);
  const reading = waiting?.reading ?? Promise.withResolvers<Content>();
  const timer = setTimeout(() => {
    waiting = null;
    rereadContent().then(reading.resolve, reading.reject);
  }, settlingTime);
  waiting = { timer, reading };
  return reading.promise;
}
