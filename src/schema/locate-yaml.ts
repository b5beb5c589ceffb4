import { isMap, isNode, isScalar, visit, type Document } from 'yaml';

/** Offset of the value at a path, or of the nearest parent that is there. */
export function offsetOfValue(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

/** Offset of a key in the map at a path, or of the map where the key is not there. */
export function offsetOfKey(document: Document, path: readonly PropertyKey[], key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return offsetOfValue(document, path);
  const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  const node = pair?.key;
  return isScalar(node) && node.range ? node.range[0] : (map.range?.[0] ?? 0);
}

/** Offset of the first alias (`*name`). */
export function offsetOfAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias: (_, node) => {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}
