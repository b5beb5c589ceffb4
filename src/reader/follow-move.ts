/** Goes on to the address that a page has, with what the link that led to the former one asked for and the place it names. */
export function followMove(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
  if (link) location.replace(link.href + location.search + location.hash);
}
