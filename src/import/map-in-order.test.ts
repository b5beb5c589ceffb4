import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { mapInOrder } from './map-in-order.ts';

test('Results come in the order of the items, and never are more than so many begun.', async () => {
  const taken: number[] = [];
  let open = 0;
  let most = 0;
  const begin = async (delay: number): Promise<number> => {
    open += 1;
    most = Math.max(most, open);
    await setTimeout(delay);
    return delay;
  };
  await mapInOrder([30, 1, 20, 2, 10, 3], 3, begin, (result) => {
    open -= 1;
    taken.push(result);
  });
  assert.deepEqual(taken, [30, 1, 20, 2, 10, 3]);
  assert.equal(most, 3);
});
