interface Branch {
  readonly children?: readonly unknown[];
}

/** How deep the nodes of a tree are nested. Walks without recursion, so that no depth can exhaust the stack. */
export function treeDepth(root: object): number {
  let deepest = 0;
  const open: { readonly node: Branch; readonly depth: number }[] = [{ node: root, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    deepest = Math.max(deepest, depth);
    for (const child of node.children ?? []) open.push({ node: child as Branch, depth: depth + 1 });
  }
  return deepest;
}
