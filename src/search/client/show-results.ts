import { describeRecord, type Extent } from '../query/describe-record.ts';
import { orderByPassages } from '../query/order-by-passages.ts';
import type { RankedRecord } from '../query/rank-records.ts';
import { findElement } from './find-element.ts';
import { marksOf } from './marks/remember-marks.ts';
import { renderResult } from './render-result.ts';
import type { Showing } from './showing.ts';

const atOnce = 10;
const extent: Extent = { passages: 3, words: 44 };

/**
 * Loads the first results with the best passages of each, and answers with the function that shows them. More are loaded on
 * demand. `isElsewhere` tells of a record that already stands above them.
 */
export async function prepareResults(showing: Showing, isElsewhere: (id: string) => boolean): Promise<() => void> {
  const { place, engine, outcome, request, isWanted } = showing;
  const found = outcome.records.filter(({ id }) => !isElsewhere(id));
  const records = request.order === 'best' ? await orderByPassages(engine, found) : found;
  const list = findElement(place, 'list');
  const first = await render(showing, records.slice(0, atOnce));
  return () => {
    list.replaceChildren(...first);
    offerMore(records.slice(atOnce));
  };

  function offerMore(rest: readonly RankedRecord[]): void {
    const button = findElement(place, 'more');
    button.hidden = rest.length === 0;
    button.onclick = () => void showMore(rest);
  }

  async function showMore(rest: readonly RankedRecord[]): Promise<void> {
    const more = await render(showing, rest.slice(0, atOnce));
    if (!isWanted()) return;
    list.append(...more);
    more[0]?.querySelector('a')?.focus();
    offerMore(rest.slice(atOnce));
  }
}

async function render(showing: Showing, records: readonly RankedRecord[]): Promise<HTMLElement[]> {
  const { engine, outcome, request } = showing;
  const words = outcome.correction?.query ?? request.query;
  return await Promise.all(
    records.map(async (record) =>
      renderResult(showing, await describeRecord(engine, record, extent), marksOf(engine, record, words)),
    ),
  );
}
