import type { FoundPassage } from '../query/describe-passage.ts';
import { describeRecord, type Result } from '../query/describe-record.ts';
import { listPassages } from '../query/list-passages.ts';
import type { RankedRecord } from '../query/rank-records.ts';
import { fillPieces } from './fill-pieces.ts';
import { copyTemplate, findElement } from './find-element.ts';
import { marksOf, rememberMarks } from './marks/remember-marks.ts';
import { countOf, passagesInWords } from './outcome-words.ts';
import { renderPassage } from './render-result.ts';
import type { Showing } from './showing.ts';

/** Records that are read at a time, and those that are read before a reader asks for more: each is loaded whole. */
const batch = 8;
const atOnce = 200;
const longest = 80;

interface Counted {
  readonly passages: number;
  /** Records that have some. */
  readonly records: number;
}

/**
 * Loads every passage of the results that holds a word of the query, and answers with the function that shows them: grouped
 * by result, in their order, each group while the next are loaded. The heading counts them.
 */
export async function preparePassages(showing: Showing): Promise<() => void> {
  const { outcome, place } = showing;
  const first = await readGroups(showing, outcome.records.slice(0, batch));
  return () => {
    findElement(place, 'passages-heading').hidden = outcome.records.length === 0;
    const counted = addGroups(showing, first, { passages: 0, records: 0 });
    void readOn(showing, batch, atOnce, counted);
  };
}

async function readOn(showing: Showing, start: number, end: number, before: Counted): Promise<void> {
  const {
    outcome: { records },
    place,
    isWanted,
  } = showing;
  let [counted, next] = [before, start];
  while (next < Math.min(end, records.length)) {
    const groups = await readGroups(showing, records.slice(next, Math.min(next + batch, end)));
    if (!isWanted()) return;
    counted = addGroups(showing, groups, counted);
    next = Math.min(next + batch, end);
  }
  const isAll = next >= records.length;
  const words = `${passagesInWords(counted.passages, counted.records)}${isAll ? '' : ` of the first ${String(next)}`}`;
  findElement(place, 'passages-heading').textContent = words;
  findElement(place, 'status').textContent = `${words} for “${showing.request.query.trim()}”.`;
  const more = findElement(place, 'more');
  more.hidden = isAll;
  more.onclick = () => void readOn(showing, next, next + atOnce, counted);
}

interface Group {
  readonly record: RankedRecord;
  readonly result: Result;
  readonly passages: readonly FoundPassage[];
}

async function readGroups({ engine }: Showing, records: readonly RankedRecord[]): Promise<Group[]> {
  return await Promise.all(
    records.map(async (record) => {
      const [result, passages] = await Promise.all([
        describeRecord(engine, record, { passages: 0, words: 0 }),
        listPassages(engine, record, longest),
      ]);
      return { record, result, passages };
    }),
  );
}

function addGroups(showing: Showing, groups: readonly Group[], before: Counted): Counted {
  const { place } = showing;
  const holding = groups.filter(({ passages }) => passages.length > 0);
  findElement(place, 'groups').append(...holding.map((group) => renderGroup(showing, group)));
  const counted = {
    passages: holding.reduce((sum, { passages }) => sum + passages.length, before.passages),
    records: before.records + holding.length,
  };
  findElement(place, 'passages-heading').textContent = `${countOf(counted.passages, 'passage')} …`;
  return counted;
}

function renderGroup(showing: Showing, { record, result, passages }: Group): HTMLElement {
  const { place, site, engine, outcome, request } = showing;
  const marks = marksOf(engine, record, outcome.correction?.query ?? request.query);
  const element = copyTemplate(place, 'group');
  const link = findElement(element, 'link', HTMLAnchorElement);
  link.href = site.of(result.path);
  rememberMarks(link, marks);
  fillPieces(link, result.title);
  findElement(element, 'about').textContent = `${countOf(passages.length, 'passage')} · ${result.about}`;
  findElement(element, 'passages').replaceChildren(...passages.map((passage) => renderPassage(showing, passage, marks)));
  return element;
}
