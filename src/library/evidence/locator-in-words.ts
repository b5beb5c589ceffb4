import type { Heading } from '../../markup/compiled.ts';
import { parseLocator, type Locator } from '../../markup/locator.ts';
import { pathOfSection, sectionInWords } from './section-path.ts';

/**
 * A locator as it is written in a citation: `section 2.1, para 3; note 4`, `pp. 6–7`. With the headings of the text, where
 * it is held, the name of a section is parted from that of the section it belongs to.
 */
export function locatorInWords(locator: string, headings: readonly Heading[]): string {
  return parseLocator(locator)
    .map((part) => partInWords(part, headings))
    .join('; ');
}

function partInWords({ section, paragraphs, items, pages, notes, outside }: Locator, headings: readonly Heading[]): string {
  if (outside !== undefined) return outside;
  if (notes) return `${notes.length === 1 ? 'note' : 'notes'} ${notes.join(', ')}`;
  if (pages) return `${pages[0] === pages[1] ? 'p.' : 'pp.'} ${range(pages)}`;
  const place = section === undefined ? '' : sectionInWords(pathOfSection(section, headings));
  const counted = countedInWords('para', paragraphs) ?? countedInWords('item', items);
  return [place, counted].filter(Boolean).join(', ');
}

function countedInWords(unit: string, counted: readonly [number, number] | undefined): string | undefined {
  return counted && `${unit}${counted[0] === counted[1] ? '' : 's'} ${range(counted)}`;
}

function range([from, to]: readonly [number, number]): string {
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}
