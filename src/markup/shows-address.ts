import type { Link } from 'mdast';
import { plainText } from './plain-text.ts';

/** Whether the words of a link are its address, with or without its scheme, a slash at its end or gaps of typesetting. */
export function showsAddress({ url, children }: Link): boolean {
  const words = bare(plainText(children).text);
  return words !== '' && words === bare(url);
}

function bare(address: string): string {
  return address
    .replace(/\s+/g, '')
    .replace(/^(?:https?:\/\/|mailto:)(?:www\.)?|^www\./i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
