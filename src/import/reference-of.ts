import type { Name } from '../schema/fields.ts';
import type { Reference } from '../schema/reference.ts';
import type { ListedReference } from './draft.ts';
import { isSafeAddress } from './safe-address.ts';

/** The reference of a record that an entry of a list is: what it prints, with its whole wording as title where the title cannot be told. */
export function referenceOf({ id, names, year, entry }: ListedReference): Reference {
  const rest = entry.slice(entry.indexOf(year) + year.length).replace(/^[\s).,:]+/, '');
  const title = /^["“‘]?(.{3,300}?)["”’]?(?:\.\s|\.?$|,\s["”]|["”’]\s)/u.exec(rest)?.[1]?.trim();
  const address = /https?:\/\/[^\s<>"]+[^\s<>".,;)\]]/.exec(entry)?.[0];
  const isWeb = address !== undefined && isSafeAddress(address);
  const isArticle = /\b\d+\s?\(\d+\)|\bpp?\.\s?\d+/.test(rest);
  return {
    id,
    type: isArticle ? 'article-journal' : isWeb ? 'webpage' : 'report',
    title: (year === '' ? null : title) ?? entry.replace(/^\[\d+\]\s*/, ''),
    ...(names.length > 0 && { author: names.map((name): Name => ({ literal: name })) }),
    ...(year !== '' && { issued: year.slice(0, 4) }),
    ...(isWeb && { URL: address }),
  };
}
