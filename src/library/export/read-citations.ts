import type { Compiled, Passage } from '../../markup/compiled.ts';
import { unescapeHtml } from '../../text/escape-html.ts';

/** A place of a passage that points to a source. */
export interface PassageCitation {
  /** Id of a document or of a reference, as it stands there. */
  readonly id: string;
  /** True for a link to an entry of the document's own list. */
  readonly isReference: boolean;
  readonly locator: string | null;
}

const mark = /<x-(cite|ref) id="([^"]*)"(?: at="([^"]*)")?>/g;

/** The citations of a passage in their order, read from the marks of its compiled HTML. */
export function readCitations(
  { html }: Pick<Compiled, 'html'>,
  { range, citations }: Pick<Passage, 'range' | 'citations'>,
): PassageCitation[] {
  if (citations.length === 0) return [];
  return [...html.slice(range[0], range[1]).matchAll(mark)].map(([, name, id = '', at]) => ({
    id: unescapeHtml(id),
    isReference: name === 'ref',
    locator: at === undefined ? null : unescapeHtml(at),
  }));
}
