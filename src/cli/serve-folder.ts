import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A built site that is being served. */
export interface RunningServer {
  /** Address of its home page, ending in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site to this computer alone, as a static host would: a folder answers with its index.html under an
 * address with a slash, what is missing with 404.html and status 404. Browsers ask again each time (no-cache).
 *
 * `base` is the path it is published under, with a slash at both ends. Takes the next free port where `port` is taken;
 * 0 takes any.
 */
export async function serveFolder({ dir, base, port }: { dir: string; base: string; port: number }): Promise<RunningServer> {
  const files = sirv(dir, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const inner = path.startsWith(base) ? path.slice(base.length) : undefined;
    if (`${path}/` === base || isFolder(dir, inner)) {
      redirect(response, query === undefined ? `${path}/` : `${path}/?${query}`);
    } else if (inner === undefined) {
      void answerMissing(dir, response);
    } else {
      request.url = `/${inner}`;
      files(request, response, () => answerMissing(dir, response));
    }
  });
  const used = await listen(server, port);
  return { url: `http://localhost:${used}${base}`, close: () => close(server) };
}

function isFolder(dir: string, path: string | undefined): boolean {
  return Boolean(path) && !path?.endsWith('/') && existsSync(join(dir, path ?? '', 'index.html'));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location, 'cache-control': 'no-cache' }).end();
}

async function answerMissing(dir: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(dir, '404.html')).catch(() => 'There is no such page.');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache' }).end(page);
}

async function listen(server: Server, port: number): Promise<number> {
  if (port !== 0 && (await isTaken(port))) return await listen(server, port + 1);
  return await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

// Asks `localhost` rather than the address that we listen on: another server may hold the same port of ::1 alone, and
// browsers would reach that one.
async function isTaken(port: number): Promise<boolean> {
  return await new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost', autoSelectFamily: true });
    const answer = (taken: boolean) => {
      socket.destroy();
      resolve(taken);
    };
    socket
      .once('connect', () => {
        answer(true);
      })
      .once('error', () => {
        answer(false);
      });
  });
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
