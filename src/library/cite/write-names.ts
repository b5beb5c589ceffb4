import type { Name } from '../../schema/fields.ts';
import { clean } from './set-type.ts';

/** How the letters of initials are set: `A. J.`, `A.J.` or, within a name in full, `AJ`. */
type InitialForm = 'spaced' | 'tight';

/** Family name first, given names as initials: `Smith, B. A.`. A script without capitals has no initials: names stay whole. */
export function invertedInitials(name: Name, form: InitialForm): string {
  if (name.literal !== undefined) return clean(name.literal);
  return joined([name.family, name.given && initialsOf(clean(name.given), form)], ', ');
}

/** Family name first, given names as printed: `Smith, Ben A.`. */
export function inverted(name: Name): string {
  return name.literal === undefined ? joined([name.family, name.given], ', ') : clean(name.literal);
}

/** As spoken: `Ben A. Smith`. */
export function spoken(name: Name): string {
  return name.literal === undefined ? joined([name.given, name.family], ' ') : clean(name.literal);
}

/** As spoken, initials without full stops and close together, as lawyers set them: `Ben A Smith`, `BA Smith`. */
export function spokenWithoutStops(name: Name): string {
  if (name.literal !== undefined) return clean(name.literal);
  const given = name.given && clean(name.given).replace(/(?<=(?:^|[\s.-])\p{Lu})\.\s*(\p{Lu}(?=\.))?/gu, stopless);
  return joined([given?.trim(), name.family], ' ');
}

function stopless(_: string, next: string | undefined, offset: number, whole: string): string {
  if (next !== undefined) return next;
  return /^\.\s+\p{L}/u.test(whole.slice(offset)) ? ' ' : '';
}

function initialsOf(given: string, form: InitialForm): string {
  if (!/\p{Lu}/u.test(given)) return given;
  const words = given.split(/[\s.]+/).filter(Boolean);
  const initials = words.map((word) =>
    word
      .split('-')
      .map((part) => `${[...part][0] ?? ''}.`)
      .join('-'),
  );
  return initials.join(form === 'spaced' ? ' ' : '');
}

function joined(parts: readonly (string | undefined)[], separator: string): string {
  return parts.flatMap((part) => (part ? [clean(part)] : [])).join(separator);
}
