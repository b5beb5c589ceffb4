import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import { Readable } from 'node:stream';
import { test, type TestContext } from 'node:test';
import type { Content } from '../library/content/content.ts';
import { entry, temporaryContent, topicRecord } from '../library/content/temporary-content.ts';
import { answerRequest, type Answer, type ReviewServer } from './answer-request.ts';

const own = {
  origin: 'http://localhost:4321',
  host: 'localhost:4321',
  'content-type': 'application/json',
  'x-review-token': 'secret',
};
const change = { document: 'lamps', passage: 'd-oil', words: 'the Lamp', decision: 'accept' };

test('A decision is written, changed in its place and taken back; the file goes with the last one.', async (context) => {
  const { send, file } = await serve(context);
  assert.deepEqual(await send(change), { status: 200, body: {} });
  assert.deepEqual(await send({ ...change, passage: 'd-fat', occurrence: 2, decision: { topic: 'great-lamp' } }), done);
  assert.equal(
    readFileSync(file, 'utf8'),
    `{
 "decisions": [
  { "passage": "d-fat", "words": "the Lamp", "occurrence": 2, "decision": { "topic": "great-lamp" } },
  { "passage": "d-oil", "words": "the Lamp", "decision": "accept" }
 ]
}
`,
  );
  await send({ ...change, decision: 'reject' });
  await send({ ...change, passage: 'd-fat', occurrence: 2, decision: null });
  assert.equal(
    readFileSync(file, 'utf8'),
    '{\n "decisions": [\n  { "passage": "d-oil", "words": "the Lamp", "decision": "reject" }\n ]\n}\n',
  );
  await send({ ...change, decision: null });
  assert.equal(existsSync(file), false);
});

test('Of many decisions at once none is lost, and nothing half written stays.', async (context) => {
  const { send, file } = await serve(context);
  const words = Array.from({ length: 20 }, (_, index) => `lamp ${String(index)}`);
  await Promise.all(words.map((each) => send({ ...change, words: each })));
  const { decisions } = JSON.parse(readFileSync(file, 'utf8')) as { decisions: { words: string }[] };
  assert.deepEqual(decisions.map((one) => one.words).sort(), words.sort());
  assert.deepEqual(readdirSync(path.dirname(file)), ['lamps.json']);
});

test('Words with any characters are written so that they are read again.', async (context) => {
  const { send, content } = await serve(context);
  const words = '"Lamp", \\ {a: 1} # - \u2028 فنار';
  await send({ ...change, words });
  assert.deepEqual((await content()).decisions.get('lamps')?.decisions, [
    { passage: 'd-oil', words, occurrence: 1, decision: 'accept' },
  ]);
});

const refused: [why: string, headers: object, status: number, problem: string][] = [
  ['another origin', { origin: 'http://localhost:9999' }, 403, 'Only the review page may decide.'],
  ['no origin', { origin: undefined }, 403, 'Only the review page may decide.'],
  ['an opaque origin', { origin: 'null' }, 403, 'Only the review page may decide.'],
  ['a form', { 'content-type': 'text/plain' }, 415, 'A decision is sent as application/json.'],
  ['a wrong token', { 'x-review-token': 'secreT' }, 403, earlierRun()],
  ['no token', { 'x-review-token': undefined }, 403, earlierRun()],
];

for (const [why, headers, status, problem] of refused) {
  test(`A request with ${why} is refused, and nothing is written.`, async (context) => {
    const { send, file } = await serve(context);
    assert.deepEqual(await send(change, { ...own, ...headers }), { status, body: { problem } });
    assert.equal(existsSync(file), false);
  });
}

const wrong: [why: string, sent: unknown, status: number, problem: string][] = [
  ['no JSON', '{', 400, 'This is not a decision.'],
  ['a path for an id', { ...change, document: '../library' }, 400, 'This is not a decision.'],
  ['an unknown field', { ...change, file: 'x' }, 400, 'This is not a decision.'],
  ['an unknown word', { ...change, decision: 'maybe' }, 400, 'This is not a decision.'],
  ['no passage', { ...change, passage: 's-night' }, 400, 'This is not a decision.'],
  ['an unknown document', { ...change, document: 'wicks' }, 400, 'There is no document “wicks”.'],
  ['an unknown topic', { ...change, decision: { topic: 'wick' } }, 400, 'There is no topic “wick”.'],
  ['too much', { ...change, words: 'x'.repeat(20_000) }, 413, 'No decision is that long.'],
];

for (const [why, sent, status, problem] of wrong) {
  test(`A decision with ${why} is refused, and nothing is written.`, async (context) => {
    const { send, file } = await serve(context);
    assert.deepEqual(await send(sent), { status, body: { problem } });
    assert.equal(existsSync(path.dirname(file)), false);
  });
}

test('A broken file is left as it is and told, and so is a folder that leads elsewhere.', async (context) => {
  const broken = await serve(context);
  mkdirSync(path.dirname(broken.file));
  writeFileSync(broken.file, '{ "decisions": [');
  const problem =
    'decisions/lamps.json could not be changed: It is not a file of decisions. `npm run check` says what is wrong with it.';
  assert.deepEqual(await broken.send(change), { status: 500, body: { problem } });
  assert.equal(readFileSync(broken.file, 'utf8'), '{ "decisions": [');

  const led = await serve(context);
  const elsewhere = path.join(path.dirname(led.contentFolder), 'elsewhere');
  mkdirSync(elsewhere);
  symlinkSync(elsewhere, path.join(led.contentFolder, 'decisions'));
  assert.equal((await led.send(change)).status, 500);
  assert.deepEqual(readdirSync(elsewhere), []);
});

test('Under a base path the page is answered with what there is to review, and other requests are left to others.', async (context) => {
  const { server } = await serve(context);
  const get = (url: string, method = 'GET') => answerRequest(requestTo(url, method, own, ''), { ...server, base: '/reader/' });
  assert.equal((await get('/reader/review/list.json'))?.status, 200);
  assert.equal((await get('/review/list.json?x'))?.status, 200);
  assert.equal((await get('/reader/review/list.json', 'POST'))?.status, 405);
  assert.equal((await get('/reader/review/decide.json'))?.status, 405);
  assert.equal(await get('/reader/review/'), null);
  assert.equal(await get('/reader/topics/'), null);
});

const done: Answer = { status: 200, body: {} };

function earlierRun(): string {
  return 'This page is from an earlier run of `npm run dev`. Load it again.';
}

async function serve(context: TestContext) {
  const folder = temporaryContent({
    'topics/great-lamp.mdx': entry(topicRecord.replace('[Old Lamp]', '[{ text: the Lamp, ambiguous: true }]')),
  });
  context.after(folder.remove);
  const { contentFolder } = folder.places;
  const content = async (): Promise<Content> => {
    const { content: read } = await folder.read();
    if (!read) throw new Error('The content has errors.');
    return read;
  };
  const first = await content();
  const server: ReviewServer = { base: '/', contentFolder, token: 'secret', content: () => Promise.resolve(first) };
  return {
    ...{ server, content, contentFolder, file: path.join(contentFolder, 'decisions', 'lamps.json') },
    send: async (sent: unknown, headers: object = own): Promise<Answer> => {
      const body = typeof sent === 'string' ? sent : JSON.stringify(sent);
      return (await answerRequest(requestTo('/review/decide.json', 'POST', headers, body), server)) ?? { status: 0, body: null };
    },
  };
}

function requestTo(url: string, method: string, headers: object, body: string): IncomingMessage {
  return Object.assign(Readable.from([Buffer.from(body)]), { url, method, headers }) as unknown as IncomingMessage;
}
