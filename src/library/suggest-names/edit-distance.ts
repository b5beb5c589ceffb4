/** Number of letters to put in, take out, change or swap with their neighbour to make one word the other; `most` + 1 where it is more. */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1)
      current.push(cost(one, other, row, column, [before, last, current]));
    if (Math.min(...current) > most) return most + 1;
    [before, last] = [last, current];
  }
  return Math.min(last[other.length] ?? most + 1, most + 1);
}

type Rows = readonly [before: readonly number[], last: readonly number[], current: readonly number[]];

function cost(one: string, other: string, row: number, column: number, [before, last, current]: Rows): number {
  const at = (list: readonly number[], index: number): number => list[index] ?? Infinity;
  const change = one[row - 1] === other[column - 1] ? 0 : 1;
  const simple = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + change);
  const isSwapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
  return isSwapped ? Math.min(simple, at(before, column - 2) + 1) : simple;
}
