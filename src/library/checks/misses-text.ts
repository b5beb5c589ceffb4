import type { Compiled } from '../../markup/compiled.ts';
import { parseLocator } from '../../markup/locator.ts';
import { resolveLocator } from '../../markup/resolve-locator.ts';

/** True where a part of a locator misses the text. A text says neither where its pages are nor what its title is. */
export function missesText(locator: string, text: Compiled): boolean {
  const isHeld = (part: string): boolean => parseLocator(part).every(({ pages, outside }) => !pages && !outside);
  return locator.split(';').some((part) => isHeld(part) && resolveLocator(part, text).length === 0);
}
