import type { Content, Entry } from '../../../library/content/content.ts';
import type { Problem } from '../../../problem.ts';
import { unescapeHtml } from '../../../text/escape-html.ts';

/** Where an address of another site stands. Reads the file when it is asked. */
export type AddressPlace = () => Pick<Problem, 'file' | 'line' | 'column' | 'field'>;

/**
 * The addresses of other sites in records, digests, introductions and pages, each with its places. Full texts are passed over:
 * their links are those that the document printed. An address is what a browser asks for, so the part after `#` is left off.
 */
export function listAddresses({ documents, topics, events, guide, about }: Content): Map<string, AddressPlace[]> {
  const places = new Map<string, AddressPlace[]>();
  const add = (address: string, place: AddressPlace): void => {
    const asked = address.replace(/#.*$/, '');
    places.set(asked, [...(places.get(asked) ?? []), place]);
  };
  const addField = (entry: Entry<unknown>, field: readonly PropertyKey[], address: string | null | undefined): void => {
    if (address) add(address, () => ({ file: entry.file, ...entry.locate(field), field: field.join('.') }));
  };
  for (const entry of documents) {
    const { url, doi, rights, references = [] } = entry.record;
    addField(entry, ['url'], url);
    addField(entry, ['doi'], doi && `https://doi.org/${doi}`);
    addField(entry, ['rights', 'licenceUrl'], rights.licenceUrl);
    for (const [index, { URL: address }] of references.entries()) addField(entry, ['references', index, 'URL'], address);
  }
  for (const entry of topics)
    for (const [index, address] of (entry.record.sameAs ?? []).entries()) addField(entry, ['sameAs', index], address);
  for (const entry of [...documents, ...topics, ...events, ...guide, ...(about ? [about] : [])])
    for (const { address, line } of linksIn(entry)) add(address, () => ({ file: entry.file, line, column: 1 }));
  return places;
}

/** Links of a body that lead out of the site, with the lines of their passages. */
function linksIn({ body }: Entry<unknown>): { address: string; line: number }[] {
  return body.passages.flatMap(({ range, line }) =>
    [...body.html.slice(...range).matchAll(/<a class="outside" href="(https?:[^"]*)"/g)].map(([, address = '']) => ({
      address: unescapeHtml(address),
      line,
    })),
  );
}
