import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** A request that a browser made. */
export interface Delivery {
  readonly path: string;
  /** Size of the body as it crossed the network. Headers do not count. */
  readonly bytes: number;
}

/** A server that stands before another and notes what it delivers. */
export interface TrafficCounter {
  /** Address, ending in a slash. */
  readonly url: string;
  readonly deliveries: Delivery[];
  readonly close: () => void;
}

/** Stands before the server at `origin` and compresses with gzip, as static hosts do, what is not compressed. */
export async function countTraffic(origin: string): Promise<TrafficCounter> {
  const deliveries: Delivery[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    void fetch(new URL(path, origin)).then(async (answer) => {
      const packed = pack(Buffer.from(await answer.arrayBuffer()));
      deliveries.push({ path, bytes: packed.body.length });
      deliver(response, answer, packed);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, deliveries, close };
}

interface Packed {
  readonly body: Buffer;
  readonly isEncoded: boolean;
}

/** The files of Pagefind's index are gzip already, and its client unpacks them. */
function pack(body: Buffer): Packed {
  const packed = gzipSync(body);
  return packed.length < body.length ? { body: packed, isEncoded: true } : { body, isEncoded: false };
}

function deliver(response: ServerResponse, answer: Response, { body, isEncoded }: Packed): void {
  response.writeHead(answer.status, {
    'content-type': answer.headers.get('content-type') ?? 'application/octet-stream',
    'content-length': body.length,
    ...(isEncoded ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(body);
}
