import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { documentRecord, entry, temporaryContent, textRecord } from '../library/content/temporary-content.ts';
import { joinLibrary } from '../library/join-library.ts';
import type { Compiled, Library } from '../library/library.ts';
import { noteHtml } from '../library/reading/note-html.ts';
import { readingHtml } from '../library/reading/reading-html.ts';
import { writeLedgers } from './write-ledgers.ts';

const briefing = readFileSync(path.join(import.meta.dirname, '../../content/documents/cbp-8758.mdx'), 'utf8');
const numbers = Array.from({ length: 60 }, (_, index) => index + 1);
// Those that the test takes out have no marker: their notes would have none either.
const isNoted = (number: number): boolean => number % 15 !== 6;
const paragraphs = numbers.map((number) => {
  return `Paragraph ${String(number)} tells of night ${String(number * 7)}${isNoted(number) ? `[^${String(number)}]` : ''}.`;
});
const notes = numbers.filter(isNoted).map((number) => `[^${String(number)}]: Logbook, entry ${String(number * 11)}.`);
const lamps = entry(textRecord, `\n${[...paragraphs, ...notes].join('\n\n')}\n`);
const folder = temporaryContent({
  'documents/cbp-8758.mdx': briefing,
  'documents/lamps.mdx': entry(documentRecord),
  'texts/lamps.mdx': lamps,
});
after(folder.remove);

test('When 20 % of the passages of a document are edited, every earlier address leads to the nearest and says so.', async () => {
  const [digest, text] = [await passagesOf('cbp-8758', 'digest'), await passagesOf('lamps', 'text')];
  await writeLedgers(folder.places.contentFolder);
  folder.write({
    'documents/cbp-8758.mdx': editFifths(briefing, digest),
    'texts/lamps.mdx': editFifths(lamps, text),
  });
  await writeLedgers(folder.places.contentFolder);
  const library = await read();
  for (const [id, part, before] of [
    ['cbp-8758', 'digest', digest],
    ['lamps', 'text', text],
  ] as const) {
    const document = library.documentById.get(id);
    const body = part === 'digest' ? document?.summary : document?.text;
    assert.ok(body && before.passages.length >= 30);
    const present = new Set(body.passages.map((passage) => passage.id));
    const gone = before.passages.filter((passage) => !present.has(passage.id));
    assert.equal(gone.length, Math.ceil(before.passages.length / 5), `${id}: a fifth of its passages has another id or none`);
    checkAddresses(before, body, pageOf(library, id, body));
  }
});

async function read(): Promise<Library> {
  const { content, problems } = await folder.read();
  assert.ok(content, JSON.stringify(problems));
  return joinLibrary(content, true);
}

async function passagesOf(id: string, part: 'digest' | 'text'): Promise<Compiled> {
  const document = (await read()).documentById.get(id);
  const body = part === 'digest' ? document?.summary : document?.text;
  assert.ok(body);
  return body;
}

/** Of every fifth passage another word, or nothing, or a passage before it besides. */
function editFifths(source: string, { passages }: Compiled): string {
  const lines = source.split('\n');
  for (const [turn, { line }] of passages.filter((_, index) => index % 5 === 0).entries()) {
    const at = line - 1;
    const end = lines.findIndex((words, index) => index > at && (words === '' || /^(?:- |\[\^)/.test(words)));
    const edited = (lines[at] ?? '').replace(/\p{L}{4,}/u, 'otherwise');
    if (turn % 3 === 1 && !(lines[at] ?? '').startsWith('[^')) lines.fill('', at, end < 0 ? lines.length : end);
    else
      lines[at] =
        turn % 3 === 2 && !/^(?:- |\[\^)/.test(edited) ? `Between them stands point ${String(turn)}.\n\n${edited}` : edited;
  }
  return lines.join('\n');
}

function pageOf(library: Library, id: string, body: Compiled): Document {
  const document = library.documentById.get(id);
  assert.ok(document);
  const context = { library, document, href: (address: string) => address };
  const list = body.notes.flatMap(({ passage }) => body.passages[passage] ?? []);
  const notesHtml = list.map((note) => `<div id="${note.id}">${noteHtml(body, note, context)}</div>`).join('');
  return parseHTML(`<body>${readingHtml(body, context)}${notesHtml}</body>`).document;
}

/** An address is that of its passage, or of an anchor in one that stands between the neighbours that stayed. */
function checkAddresses(before: Compiled, body: Compiled, page: Document): void {
  const order = body.passages.map(({ id }) => id);
  for (const [index, { id }] of before.passages.entries()) {
    const target = page.getElementById(id);
    assert.ok(target, `${id} is nowhere on the page`);
    if (order.includes(id)) continue;
    assert.match(target.textContent, /has changed since the link was made/);
    const landing = order.indexOf(target.parentElement?.id ?? '');
    const stayed = before.passages.map((passage) => order.indexOf(passage.id));
    const previous = stayed.slice(0, index).findLast((place) => place >= 0) ?? 0;
    const next = stayed.slice(index + 1).find((place) => place >= 0) ?? order.length - 1;
    assert.ok(
      landing >= previous && landing <= next,
      `${id} leads to passage ${String(landing)}, not ${String(previous)}–${String(next)}`,
    );
  }
}
