/**
 * Marks the links that lead out of the library while there is no connection: with a class on the root element, which the
 * styles follow, and with a description for screen readers, the element with the id `needs-connection`.
 */
export function showConnection(isThere: boolean): void {
  document.documentElement.classList.toggle('no-connection', !isThere);
  for (const link of document.querySelectorAll('a[rel~="external"]')) {
    if (isThere) link.removeAttribute('aria-describedby');
    else link.setAttribute('aria-describedby', 'needs-connection');
  }
}
