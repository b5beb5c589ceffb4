import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveFolder, type RunningServer } from '../src/cli/serve-folder.ts';
import { fixtureBase } from './sites.ts';

/** A host of a built site, whose files a test may change and which it may cut off. */
export interface LibraryHost {
  readonly url: string;
  readonly folder: string;
  /** Puts another built site in the place of this one. */
  readonly publish: (folder: string) => void;
  /** From here on nobody can reach it. */
  readonly cutOff: () => Promise<void>;
  /** Lets it be reached again, at the same address. */
  readonly restore: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Serves a copy of the built site in `folder`. */
export async function startHost(folder: string): Promise<LibraryHost> {
  const dir = mkdtempSync(path.join(tmpdir(), 'lectern-host-'));
  const publish = (other: string): void => {
    rmSync(dir, { recursive: true });
    cpSync(other, dir, { recursive: true });
  };
  publish(folder);
  const start = (port: number): Promise<RunningServer> => serveFolder({ dir, base: fixtureBase, port });
  let server: RunningServer | undefined = await start(0);
  const { url } = server;
  const cutOff = async (): Promise<void> => {
    await server?.close();
    server = undefined;
  };
  return {
    url,
    folder: dir,
    publish,
    cutOff,
    restore: async () => {
      server ??= await start(Number(new URL(url).port));
    },
    close: async () => {
      await cutOff();
      rmSync(dir, { recursive: true });
    },
  };
}
