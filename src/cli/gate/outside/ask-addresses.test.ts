import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { askAddress, type Manners } from './ask-address.ts';
import { askAddresses } from './ask-addresses.ts';
import type { KeptAnswer } from './kept-answers.ts';
import { takeTurns } from './take-turns.ts';

/** What this computer answers in the tests, by path. */
const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/here': (_, response) => response.end('Oil.'),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/only-get': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/lies-to-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/busy-once': (_, response) => response.writeHead(countOf('/busy-once') === 1 ? 429 : 200, { 'retry-after': '0' }).end(),
  '/broken': (_, response) => response.writeHead(503).end(),
  '/moved': (_, response) => response.writeHead(301, { location: '/here' }).end(),
  '/to-gone': (_, response) => response.writeHead(302, { location: 'gone' }).end(),
  '/circle': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
  '/elsewhere': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/inside': (_, response) => response.writeHead(302, { location: 'http://inside.test/' }).end(),
  '/silent': () => undefined,
};

let asked: string[] = [];
let [open, mostOpen] = [0, 0];
const server = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push(`${request.method ?? ''} ${path}`);
  mostOpen = Math.max(mostOpen, (open += 1));
  response.on('close', () => (open -= 1));
  setTimeout(() => answers[path]?.(request, response), 2);
});
const countOf = (path: string): number => asked.filter((one) => one.endsWith(path)).length;
let home = '';
let manners: Manners;

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  home = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
beforeEach(() => {
  [asked, open, mostOpen] = [[], 0, 0];
  const mayAsk = (host: string): Promise<boolean> => Promise.resolve(host === '127.0.0.1');
  manners = { turn: takeTurns(0), mayAsk, agent: 'Lamp check', timeout: 300, waits: [1, 1] };
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const cases: [path: string, answer: string, asked: string[]][] = [
  ['/here', '200', ['HEAD /here']],
  ['/gone', '410', ['HEAD /gone', 'GET /gone']],
  ['/only-get', '200', ['HEAD /only-get', 'GET /only-get']],
  ['/lies-to-head', '200', ['HEAD /lies-to-head', 'GET /lies-to-head']],
  ['/busy-once', '200', ['HEAD /busy-once', 'HEAD /busy-once']],
  ['/broken', '503', Array.from({ length: 3 }, () => ['HEAD /broken', 'GET /broken']).flat()],
  ['/moved', '200', ['HEAD /moved', 'HEAD /here']],
  ['/to-gone', '410', ['HEAD /to-gone', 'HEAD /gone', 'GET /gone']],
  ['/circle', 'too many redirects', Array.from({ length: 6 }, () => 'HEAD /circle')],
  ['/elsewhere', '302', ['HEAD /elsewhere']],
  ['/inside', 'not a public host', ['HEAD /inside']],
  ['/silent', 'no answer in time', ['HEAD /silent', 'HEAD /silent', 'HEAD /silent']],
];

for (const [path, answer, requests] of cases) {
  test(`${path} is asked as little as possible, and what it answers is ${answer}.`, async () => {
    assert.equal(await askAddress(home + path, manners), answer);
    assert.deepEqual(asked, requests);
  });
}

test('A host that refuses the connection is said to.', async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  assert.equal(await askAddress(`http://127.0.0.1:${String(port)}/`, manners), 'connection refused');
});

test('A host gets one request at a time, and what answered of late is not asked again.', async () => {
  const paths = ['/here', '/moved', '/only-get', '/gone', '/lies-to-head'];
  const known = new Map<string, KeptAnswer>([
    [`${home}/here`, { asked: '2026-11-01', answer: '200' }],
    [`${home}/moved`, { asked: '2026-10-01', answer: '200' }],
    [`${home}/gone`, { asked: '2026-11-19', answer: '410' }],
    [`${home}/taken-out`, { asked: '2026-11-19', answer: '200' }],
  ]);
  const kept: number[] = [];
  const keep = (answers: ReadonlyMap<string, KeptAnswer>): Promise<void> => Promise.resolve(void kept.push(answers.size));
  const found = await askAddresses(
    paths.map((path) => home + path),
    known,
    { manners, today: '2026-11-20', keep },
  );
  assert.deepEqual(
    paths.map((path) => found.get(home + path)),
    [{ asked: '2026-11-01', answer: '200' }, ...['200', '200', '410', '200'].map((answer) => ({ asked: '2026-11-20', answer }))],
  );
  assert.deepEqual([...found.keys()].sort(), paths.map((path) => home + path).sort());
  assert.equal(mostOpen, 1);
  assert.deepEqual(kept, [5]);
});

test('Without a connection nothing is learnt.', async () => {
  const mayAsk = (): Promise<boolean> => Promise.reject(Object.assign(new Error('lookup'), { code: 'ENOTFOUND' }));
  const kept: ReadonlyMap<string, KeptAnswer>[] = [];
  const keep = (answers: ReadonlyMap<string, KeptAnswer>): Promise<void> => Promise.resolve(void kept.push(answers));
  const known = new Map<string, KeptAnswer>([[`${home}/here`, { asked: '2026-10-01', answer: '200' }]]);
  const addresses = [`${home}/here`, `${home}/moved`];
  const found = await askAddresses(addresses, known, { manners: { ...manners, mayAsk }, today: '2026-11-20', keep });
  assert.deepEqual([found, ...kept], [known, known]);
});

test('A host that is not there is learnt of beside one that answers.', async () => {
  const mayAsk = (host: string): Promise<boolean> =>
    host === '127.0.0.1' ? Promise.resolve(true) : Promise.reject(Object.assign(new Error('lookup'), { code: 'ENOTFOUND' }));
  const keep = (): Promise<void> => Promise.resolve();
  const addresses = ['https://nobody.example/', `${home}/here`];
  assert.deepEqual(
    await askAddresses(addresses, new Map(), { manners: { ...manners, mayAsk }, today: '2026-11-20', keep }),
    new Map([
      ['https://nobody.example/', { asked: '2026-11-20', answer: 'no such host' }],
      [`${home}/here`, { asked: '2026-11-20', answer: '200' }],
    ]),
  );
});
