import { readDateLine } from '../read-date.ts';
import { isProse } from './choose-units.ts';
import { isElement } from './page.ts';
import { isSame } from './record/title.ts';
import { isWithin, namesAround, type Unit } from './units.ts';

const captionNames =
  /(?:^|[\s_-])(?:caption|credits?|photo-?credit|wp-caption-text|attribution|image-?source)(?:[\s_-]|$)|caption-?text|captiontext/i;
const bylineNames =
  /(?:^|[\s_-])(?:by-?line|author|dateline|timestamp|pub-?date|published|posted|post-?meta|entry-?meta|article-?meta|submitted|datepublished|reading-?time)(?:[\s_-]|$)/i;
const adNames =
  /(?:^|[\s_-])(?:ad|ads|advert|advertisement|ad-?wrapper|sponsor(?:ed)?|promo|newsletter|sign-?up|subscribe|share|sharing|social|related|recommended|tags?|breadcrumbs?|comments?)(?:[\s_-]|$)/i;
const advertisement =
  /^(?:[-–—([\s]*)(?:advert(?:isement)?s?|anzeige|werbung|publicidad|publicité|pubblicità|реклама|iklan|advertentie|publicidade|広告|광고|sponsored(?: content)?|ad)(?:[-–—)\]\s:]*)$/iu;
const rights =
  /^(?:©|\(c\)|copyright\b|all rights reserved)|©\s*(?:19|20)\d\d\b.{0,80}(?:all rights reserved|inc\b|ltd\b)|(?:this (?:material|document|article) (?:may not be (?:published|reproduced)|is subject to copyright))/i;
const invitation =
  /^(?:read (?:more|also|next|the full)|also read|see also|related(?: (?:stories|articles?|topics?|coverage))?|more(?: (?:from|on|stories|news|great))?|recommended|don['’]t miss|watch(?: (?:now|more|this))?|click here|continue reading|sign up|subscribe|follow (?:us|me|him|her|them)|share this|download (?:the|our)|get (?:our|the) |join (?:us|our)|listen(?: to)?|view (?:gallery|more)|photos?|video|tags?|filed under|topics?|источник|читайте также|lire aussi|lea también|leia (?:também|mais)|mehr zum thema|lesen sie auch)\b/iu;

/** Clutter among the units of an article, each with the reason. */
export function findClutter(units: readonly Unit[], title: string | undefined): Map<Unit, string> {
  const clutter = new Map<Unit, string>();
  const opening = units.findIndex((unit) => isProse(unit) && unit.words.length > 80);
  units.forEach((unit, index) => {
    const reason = isTitle(unit, title, index < opening || index < 3)
      ? 'title, harvested for the record'
      : clutterReason(unit, index < opening);
    if (reason !== null) clutter.set(unit, reason);
  });
  for (const unit of closingLinks(units)) if (!clutter.has(unit)) clutter.set(unit, 'links to other pages after the text');
  return clutter;
}

function isTitle({ words, path }: Unit, title: string | undefined, isEarly: boolean): boolean {
  const isHeading = path.some(({ tagName }) => /^h[1-3]$/.test(tagName));
  return title !== undefined && (isHeading || isEarly) && isSame(words, title);
}

/** The units from the last invitation on, where no running text and mostly links follow it. */
function closingLinks(units: readonly Unit[]): Unit[] {
  const last = units.findLastIndex((unit) => isProse(unit) && !isWithin(unit, 'li'));
  const from = units.findIndex((unit, index) => index > last && unit.words.length < 80 && invitation.test(unit.words));
  const tail = last < 0 || from < 0 ? [] : units.slice(from);
  const linked = tail.slice(1).filter((unit) => unit.linked > 0.3).length;
  return tail.some(({ isNoted }) => isNoted) || linked < (tail.length - 1) * 0.7 ? [] : tail;
}

/**
 * Why a unit that an extractor took is none of the document's own text; null where it is. What is in the record (title, names, date)
 * and the words around pictures that are not kept are told too. `isOpening` says whether running text is yet to come.
 */
function clutterReason(unit: Unit, isOpening: boolean): string | null {
  const { words } = unit;
  if (unit.isNoted) return null;
  if (advertisement.test(words)) return 'advertisement';
  if (isWithin(unit, 'figcaption', 'figure') && !isWithin(unit, 'table', 'pre', 'blockquote')) return 'words of a picture';
  if (words.length < 500 && captionNames.test(namesAround(unit, 2)) && !isWithin(unit, 'table')) return 'words of a picture';
  if (words.length < 600 && rights.test(words)) return 'copyright line';
  if (
    isWithin(unit, 'button', 'nav') ||
    (isWithin(unit, 'form', 'footer') && words.length < 200 && !/[.!?]['"”’)]*$/.test(words))
  )
    return 'form or navigation';
  if (isOpening && isByline(unit)) return 'name or date, harvested for the record';
  return isInvitation(unit) ? 'invitation to read or follow something else' : null;
}

function isByline(unit: Unit): boolean {
  const { words } = unit;
  if (words.length > 120) return false;
  return (
    readDateLine(words) !== null ||
    /^by\s+\p{Lu}/iu.test(words) ||
    (bylineNames.test(namesAround(unit, 3)) && !/[.!?]$/.test(words)) ||
    isWithin(unit, 'time', 'address')
  );
}

function isInvitation(unit: Unit): boolean {
  const { words, linked, path } = unit;
  const block = path.at(-1);
  if (isElement(block, 'td', 'th', 'dt', 'dd')) return false;
  if (linked > 0.5 && invitation.test(words) && words.length < 240) return true;
  if (isElement(block, 'li') || /^h[1-6]$/.test(block?.tagName ?? '')) return linked > 0.9 && adNames.test(namesAround(unit, 4));
  if (/^(?:sign up|subscribe|follow us)\b/i.test(words) && words.length < 240) return true;
  const letters = words.replace(/[^\p{L}]/gu, '');
  return (
    linked > 0.9 &&
    words.length < 200 &&
    words.includes(' ') &&
    !/^https?:/.test(words) &&
    (letters === letters.toUpperCase() || !/[.;:]$/.test(words))
  );
}
