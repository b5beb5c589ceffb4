/**
 * Makes links that scripts add to a page lead to the page of a folder, because on disk a folder has only a list of its
 * files. `root` is the address of the copy. Links that came with the page are right already.
 */
export function followLinks(root: string): void {
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      for (const node of type === 'attributes' ? [target] : addedNodes) if (node instanceof Element) completeLinks(node, root);
    }
  });
  observer.observe(document.documentElement, { subtree: true, childList: true, attributeFilter: ['href'] });
}

function completeLinks(within: Element, root: string): void {
  for (const link of [within, ...within.querySelectorAll('a[href]')]) {
    if (!link.matches('a[href]')) continue;
    const address = new URL(link.getAttribute('href') ?? '', document.baseURI);
    if (!address.href.startsWith(root) || !address.pathname.endsWith('/')) continue;
    address.pathname += 'index.html';
    link.setAttribute('href', address.href);
  }
}
