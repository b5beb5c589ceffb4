import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A host of static files, as those that libraries are published on. */
export interface StaticHost {
  /** Address of the site, ending in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const packed = /^(?:text|application)\/|svg/;

/**
 * Serves the built site in `folder` under `base` as Cloudflare Pages and Netlify do, and nginx where it is set up as the guide
 * says: with the headers of `_headers`, the redirects of `_redirects`, text packed with gzip, `index.html` for a folder,
 * a folder without its slash sent on, and `404.html` for what is missing.
 */
export async function serveStatically(folder: string, base: string): Promise<StaticHost> {
  const rules = readHeaders(readFileSync(path.join(folder, '_headers'), 'utf8'));
  const redirects = readRedirects(readFileSync(path.join(folder, '_redirects'), 'utf8'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    for (const { matches, headers } of rules) if (matches(pathname)) setAll(response, headers);
    const target = redirects.get(pathname) ?? sendOn(folder, base, pathname);
    if (target === undefined) answer(request, response, folder, fileOf(folder, base, pathname));
    else response.writeHead(301, { location: target }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://localhost:${String((server.address() as AddressInfo).port)}${base}`, close };
}

interface HeaderRule {
  readonly matches: (pathname: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

function readHeaders(file: string): HeaderRule[] {
  return file
    .split(/\n(?=\S)/)
    .filter(Boolean)
    .map((block) => {
      const [address = '', ...lines] = block.trimEnd().split('\n');
      const [start = '', isPattern] = address.endsWith('*') ? [address.slice(0, -1), true] : [address];
      const headers = lines.map((line) => {
        const [name = '', value = ''] = line.trim().split(/:\s*(.*)/s);
        return [name, value] as const;
      });
      return { matches: (pathname) => (isPattern ? pathname.startsWith(start) : pathname === start), headers };
    });
}

function readRedirects(file: string): Map<string, string> {
  return new Map(
    file
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' '))
      .map(([from = '', to = '']) => [from, to]),
  );
}

/** Both hosts join the values of a header that several rules give. */
function setAll(response: ServerResponse, headers: HeaderRule['headers']): void {
  for (const [name, value] of headers) {
    const before = response.getHeader(name);
    response.setHeader(name, before === undefined ? value : `${String(before)}, ${value}`);
  }
}

function sendOn(folder: string, base: string, pathname: string): string | undefined {
  const isFolder = !pathname.endsWith('/') && `${pathname}/`.startsWith(base) && existsSync(fileOf(folder, base, `${pathname}/`));
  return isFolder ? `${pathname}/` : undefined;
}

/** The file for an address; one that does not exist where the address is outside of the site or for hosts alone. */
function fileOf(folder: string, base: string, pathname: string): string {
  const within = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : '404';
  const file = path.join(folder, within.endsWith('/') || within === '' ? `${within}index.html` : within);
  return /(?:^|[\\/])_(?:headers|redirects)$/.test(file) ? path.join(folder, '404') : file;
}

function answer(request: IncomingMessage, response: ServerResponse, folder: string, file: string): void {
  const isFound = existsSync(file) && statSync(file).isFile();
  const found = isFound ? file : path.join(folder, '404.html');
  const type = types[path.extname(found)] ?? 'application/octet-stream';
  const content = readFileSync(found);
  const etag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;
  response.setHeader('content-type', type).setHeader('etag', etag).setHeader('vary', 'accept-encoding');
  if (isFound && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const isPacked = packed.test(type) && String(request.headers['accept-encoding']).includes('gzip');
  if (isPacked) response.setHeader('content-encoding', 'gzip');
  response.writeHead(isFound ? 200 : 404).end(isPacked ? gzipSync(content) : content);
}
