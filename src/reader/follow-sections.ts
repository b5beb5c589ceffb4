/**
 * Marks in a list of contents the section that is being read (`aria-current="location"`) and keeps it in sight where the
 * list scrolls by itself. At the end of the page that is the last section, however short it is.
 */
export function followSections(contents: HTMLElement): void {
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
  const passed = new Set<Element>();
  let isAtEnd = false;
  const show = (): void => {
    const current = links.findLast(({ link, heading }) => isListed(link) && (isAtEnd || passed.has(heading)));
    markCurrent(contents, current?.link);
  };
  const headings = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) passed[isIntersecting ? 'add' : 'delete'](target);
    show();
  }, reachedIn(window.innerHeight));
  for (const { heading } of links) headings.observe(heading);
  const footer = document.querySelector('body > footer');
  const end = new IntersectionObserver(
    ([entry]) => {
      isAtEnd = entry !== undefined && entry.intersectionRatio > 0.99;
      show();
    },
    { threshold: [0, 0.99, 1] },
  );
  if (footer) end.observe(footer);
}

/** A heading counts as reached in the upper part of a window, where its own link puts it, and above. */
function reachedIn(height: number): IntersectionObserverInit {
  const below = height - Math.max(0.3 * height, Math.min(190, height));
  return { rootMargin: `1000000px 0px ${String(-Math.round(below))}px 0px` };
}

/** The entry of the notes is not, where they stand beside the text. */
function isListed(link: HTMLElement): boolean {
  return getComputedStyle(link).display !== 'none';
}

function markCurrent(contents: HTMLElement, link: HTMLAnchorElement | undefined): void {
  for (const other of contents.querySelectorAll('[aria-current]')) if (other !== link) other.removeAttribute('aria-current');
  if (!link || link.hasAttribute('aria-current')) return;
  link.setAttribute('aria-current', 'location');
  const [box, own] = [contents.getBoundingClientRect(), link.getBoundingClientRect()];
  if (own.top < box.top || own.bottom > box.bottom)
    contents.scrollBy({ top: own.top - box.top - box.height / 3, behavior: 'instant' });
}
