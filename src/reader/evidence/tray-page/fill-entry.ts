import type { CitationStyle } from '../../../library/cite/citation-styles.ts';
import { siteAddress } from '../../load-data.ts';
import type { Run } from '../citation-runs.ts';
import type { KeptEvidence } from '../kept-evidence.ts';
import { librarySource, sourceRuns, whoseWords } from '../source-of.ts';

/** Fills an entry of the page with kept evidence, as text alone. The remark is left while it is being written. */
export function fillEntry(entry: HTMLElement, kept: KeptEvidence, style: CitationStyle, address: string): void {
  const { words, link, path, note, library } = kept;
  const whose = whoseWords(kept);
  const isQuotation = whose === undefined;
  part(entry, 'kind').textContent = whose ?? 'Full text, quoted';
  part(entry, 'words').classList.toggle('quotation', isQuotation);
  part(entry, 'words').replaceChildren(
    ...words.map((paragraph, index) => paragraphOf(paragraph, isQuotation, index === words.length - 1)),
  );
  part(entry, 'source').replaceChildren(
    ...sourceRuns(kept, style).flatMap((runs, index) => [
      ...(index === 0 ? [] : [document.createElement('br')]),
      ...runs.map(runNode),
    ]),
  );
  part(entry, 'digest').textContent = librarySource(kept) ?? '';
  // What another library has exported is not on this site.
  part(entry, 'open').setAttribute('href', library.address === address ? siteAddress(path) : link);
  const field = entry.querySelector('textarea');
  if (field && field !== document.activeElement) field.value = note;
}

function part(entry: HTMLElement, name: string): Element {
  const found = entry.querySelector(`[data-${name}]`);
  if (!found) throw new Error(`The entry has no element with data-${name}.`);
  return found;
}

function paragraphOf(words: string, isQuotation: boolean, isLast: boolean): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = isQuotation ? `“${words}${isLast ? '”' : ''}` : words;
  return paragraph;
}

function runNode({ text, isItalic }: Run): Node {
  if (!isItalic) return document.createTextNode(text);
  const element = document.createElement('i');
  element.textContent = text;
  return element;
}
