/** The link that an event happened on, where it may have a card: not in the site's header and footer, nor in navigation, nor in a card. */
export function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href]') : null;
  return link?.closest('header, footer, nav, #preview') ? null : link;
}
