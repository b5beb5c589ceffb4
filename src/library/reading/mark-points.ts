import { escapeHtml } from '../../text/escape-html.ts';
import type { Compiled } from '../library.ts';
import type { DigestPoint } from './points-of-text.ts';

/**
 * HTML of a text without its notes, where each passage that a digest speaks of ends in a way back: a link to the point of
 * the digest, whose page is at `digest`; where there are several, a button that opens the list of `pointsListId`. Neither
 * holds words, so that nothing of ours stands among those of the document; stylesheets show what they are.
 */
export function markPoints(body: Compiled, points: ReadonlyMap<string, readonly DigestPoint[]>, digest: string): string {
  let written = '';
  let done = 0;
  for (const { id, kind, range } of body.passages) {
    const [point, ...others] = points.get(id) ?? [];
    if (!point || kind === 'note') continue;
    written += body.html.slice(done, range[1]);
    written += others.length === 0 ? linkTo(point, digest) : buttonFor(id, others.length + 1);
    done = range[1];
  }
  return written + body.html.slice(done, body.notesStart);
}

/** Id of the list of the points that speak of a passage. */
export function pointsListId(passage: string): string {
  return `points-${passage}`;
}

function linkTo({ id, section }: DigestPoint, digest: string): string {
  const where = section === undefined ? '' : `, section ${section}`;
  return `<a class="points" href="${escapeHtml(digest)}#${id}" aria-label="${escapeHtml(`Spoken of in our digest${where}`)}"></a>`;
}

function buttonFor(passage: string, count: number): string {
  const name = `Spoken of at ${String(count)} points of our digest`;
  const opens = `popovertarget="${pointsListId(passage)}" data-count="${String(count)}"`;
  return `<button class="points" type="button" ${opens} aria-label="${name}"></button>`;
}
