/** A box that can be moved: its middle and half of its sides. */
export interface Box {
  x: number;
  y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

const mostRounds = 2_000;
/** Boxes move aside even where that is the longer way by this factor: boxes with names in them are wide, and so is a page. */
const preference = 1.5;

/** Moves boxes apart, a little at a time and aside or up and down, until none covers another. */
export function separateBoxes(boxes: readonly Box[]): void {
  for (let round = 0; round < mostRounds; round += 1) {
    if (!pushApart(boxes, 1)) return;
  }
}

/** Moves each two boxes that cover each other apart by a share of their overlap. Says whether there were any. */
export function pushApart(boxes: readonly Box[], share: number): boolean {
  let hasMoved = false;
  for (let place = 0; place < boxes.length; place += 1) {
    const box = boxes[place];
    for (let next = place + 1; next < boxes.length; next += 1) {
      const other = boxes[next];
      if (box && other && pushPair(box, other, share)) hasMoved = true;
    }
  }
  return hasMoved;
}

const tolerance = 0.01;

function pushPair(box: Box, other: Box, share: number): boolean {
  const [x, y] = [other.x - box.x, other.y - box.y];
  const overX = box.halfWidth + other.halfWidth - Math.abs(x);
  const overY = box.halfHeight + other.halfHeight - Math.abs(y);
  if (overX <= tolerance || overY <= tolerance) return false;
  const isSideways = overX < overY * preference;
  const stepX = isSideways ? ((x < 0 ? -overX : overX) * share) / 2 : 0;
  const stepY = isSideways ? 0 : ((y < 0 ? -overY : overY) * share) / 2;
  box.x -= stepX;
  box.y -= stepY;
  other.x += stepX;
  other.y += stepY;
  return true;
}
