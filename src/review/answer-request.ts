import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Content } from '../library/content/content.ts';
import { decisionChangeSchema, type DecisionChange } from './decision-change.ts';
import { reviewAddresses, tokenHeader } from './addresses.ts';
import { listReview } from './list-review.ts';
import { writeDecision } from './write-decision.ts';

/** What requests of the review page are answered from. */
export interface ReviewServer {
  /** Base path of the site, with a slash at its end. */
  readonly base: string;
  readonly contentFolder: string;
  readonly token: string;
  readonly content: () => Promise<Content>;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Answers a request of the review page; null for any other. Only the page itself is served: it has the token, and what it
 * sends comes from its own origin as JSON, which no other site can send without being asked about it first.
 */
export async function answerRequest(request: IncomingMessage, server: ReviewServer): Promise<Answer | null> {
  const path = pathOf(request, server.base);
  if (path !== reviewAddresses.list && path !== reviewAddresses.decide) return null;
  if (!hasToken(request, server.token)) return refuse(403, 'This page is from an earlier run of `npm run dev`. Load it again.');
  if (path === reviewAddresses.list)
    return request.method === 'GET'
      ? { status: 200, body: listReview(await server.content()) }
      : refuse(405, 'Only GET is answered.');
  return decide(request, server);
}

/** Astro's server may or may not have taken the base off. */
function pathOf({ url = '/' }: IncomingMessage, base: string): string {
  const path = url.replace(/[?#].*$/, '');
  return path.startsWith(base) ? path.slice(base.length) : path.slice(1);
}

function hasToken({ headers }: IncomingMessage, token: string): boolean {
  const [given, expected] = [Buffer.from(String(headers[tokenHeader])), Buffer.from(token)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}

async function decide(request: IncomingMessage, server: ReviewServer): Promise<Answer> {
  const { origin, host = '' } = request.headers;
  if (request.method !== 'POST') return refuse(405, 'Only POST is answered.');
  if (origin !== `http://${host}` && origin !== `https://${host}`) return refuse(403, 'Only the review page may decide.');
  if (request.headers['content-type'] !== 'application/json') return refuse(415, 'A decision is sent as application/json.');
  const source = await readBody(request);
  if (source === null) return refuse(413, 'No decision is that long.');
  const change = parseChange(source);
  if (!change) return refuse(400, 'This is not a decision.');
  return keep(change, server);
}

async function keep(change: DecisionChange, { content, contentFolder }: ReviewServer): Promise<Answer> {
  const { documents, topics } = await content();
  const { document, decision } = change;
  if (!documents.some(({ id }) => id === document)) return refuse(400, `There is no document “${document}”.`);
  if (typeof decision === 'object' && decision !== null && !topics.some(({ id }) => id === decision.topic))
    return refuse(400, `There is no topic “${decision.topic}”.`);
  try {
    await inTurn(() => writeDecision(contentFolder, change));
    return { status: 200, body: {} };
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return refuse(500, `decisions/${document}.json could not be changed: ${told}`);
  }
}

let last: Promise<void> = Promise.resolve();

/** Two changes of one file at once would lose one of them. */
function inTurn(write: () => Promise<void>): Promise<void> {
  const written = last.then(write);
  last = written.catch(() => undefined);
  return written;
}

const longest = 16_384;

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longest) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseChange(source: string): DecisionChange | null {
  try {
    return decisionChangeSchema.parse(JSON.parse(source));
  } catch {
    return null;
  }
}

function refuse(status: number, problem: string): Answer {
  return { status, body: { problem } };
}
