/**
 * Begins a task for each item, at most `ahead` at a time, and hands the results on in the order of the items. A result waits for those
 * before it, and no further task begins while `ahead` of them are running or waiting.
 */
export async function mapInOrder<Item, Result>(
  items: readonly Item[],
  ahead: number,
  begin: (item: Item) => Promise<Result>,
  take: (result: Result, item: Item, index: number) => void,
): Promise<void> {
  const begun: Promise<Result>[] = [];
  let next = 0;
  for (const [index, item] of items.entries()) {
    for (; next < items.length && begun.length < ahead; next += 1) begun.push(begin(items[next] as Item));
    const first = begun.shift();
    if (first) take(await first, item, index);
  }
}
