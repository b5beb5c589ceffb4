import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { once } from 'node:events';

/** `npm run dev` on a copy of the project and of the fixture library, which a test may change. */
export interface DevServer {
  /** Address of the home page. */
  readonly url: string;
  readonly contentFolder: string;
  readonly close: () => Promise<void>;
}

/**
 * Starts the server in a folder of its own, so that its caches and settings touch nothing else. `prepare` may change the
 * content folder before it is read. Throws with what the server printed where it does not answer.
 */
export async function startDevServer(prepare: (contentFolder: string) => void): Promise<DevServer> {
  const root = mkdtempSync(path.join(tmpdir(), 'lectern-dev-'));
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, path.join(root, name), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
  const contentFolder = path.join(root, 'content');
  cpSync('e2e/library', contentFolder, { recursive: true });
  prepare(contentFolder);
  const port = await freePort();
  const child = spawn(process.execPath, ['src/cli/dev.ts', '--port', String(port)], { cwd: root });
  const url = `http://localhost:${String(port)}/`;
  await untilAnswered(url, child);
  const close = async (): Promise<void> => {
    if (child.exitCode === null) {
      child.kill();
      await once(child, 'exit');
    }
    rmSync(root, { recursive: true, force: true });
  };
  return { url, contentFolder, close };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilAnswered(url: string, child: ChildProcess): Promise<void> {
  let printed = '';
  for (const output of [child.stdout, child.stderr]) output?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  for (let tries = 0; tries < 240; tries += 1) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  child.kill();
  throw new Error(`The server did not start:\n${printed}`);
}
