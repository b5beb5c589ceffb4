import type { Element, Root } from 'hast';
import type { Flag, RecordEvidence } from '../draft.ts';
import { isProse } from './choose-units.ts';
import type { LiftedNotes } from './notes/lift-notes.ts';
import { attribute, elementsOf, isElement, lineOfPage, wordsIn, type Parent } from './page.ts';
import type { LabelledNote } from './to-tree.ts';
import type { Unit } from './units.ts';

/** What the flags of a page are read from. */
export interface ReadParts {
  readonly body: Parent;
  readonly root: Root;
  readonly kept: readonly Unit[];
  readonly units: readonly Unit[];
  readonly record: RecordEvidence;
  readonly lifted: LiftedNotes;
  readonly notes: readonly LabelledNote[];
}

/** What an editor should look at in a page: pictures and other things without words, notes without markers, a text that may be cut off or torn. */
export function flagPage(parts: ReadParts): Flag[] {
  return [...flagPictures(parts), ...flagNotes(parts), ...flagStrikes(parts), ...flagShort(parts), ...flagLeftOut(parts)];
}

/** Pictures, recordings and frames beside what was kept. */
function flagPictures({ body, kept }: ReadParts): Flag[] {
  const homes = new Set(kept.flatMap(({ path }) => path.slice(-2)));
  const flags: Flag[] = [];
  const visit = (parent: Parent, distance: number): void => {
    const near = isElement(parent) && homes.has(parent) ? 0 : distance + 1;
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      if (near < 4 && isElement(child, 'img', 'svg', 'video', 'audio', 'iframe', 'object', 'canvas'))
        flags.push(...pictureFlag(child));
      else visit(child, near);
    }
  };
  visit(body, 9);
  return flags;
}

function pictureFlag(element: Element): Flag[] {
  const words = attribute(element, 'alt') || attribute(element, 'title') || attribute(element, 'ariaLabel');
  const isTiny =
    Number(attribute(element, 'width') || 99) < 32 ||
    (isElement(element, 'svg') && words === '') ||
    attribute(element, 'ariaHidden') === 'true';
  const kind = isElement(element, 'img', 'svg', 'canvas') ? 'A picture' : 'A recording or frame';
  const what = `${kind} was left out${words.trim() === '' ? '; it has no words of its own' : `: “${words.replace(/\s+/gu, ' ').trim().slice(0, 200)}”`}.`;
  return isTiny ? [] : [{ line: lineOfPage(element), rule: 'html/picture', what }];
}

function flagNotes({ lifted, notes }: ReadParts): Flag[] {
  const labelled = new Set(notes.map(({ key }) => key));
  const lost = lifted.notes.filter(({ key }) => !labelled.has(key));
  return lost.map(({ line, printed }) => ({
    line,
    rule: 'html/note-without-marker',
    what: `Note ${printed} was left out: no marker in the text points to it.`,
  }));
}

function flagStrikes({ root }: ReadParts): Flag[] {
  const struck = elementsOf(root).filter((element) => isElement(element, 'del', 's', 'strike'));
  return struck.map((element) => ({
    line: lineOfPage(element),
    rule: 'html/struck-out',
    what: `Words are struck out in the page and stand as plain text: “${wordsIn(element).slice(0, 120)}”.`,
  }));
}

function flagShort({ kept, record }: ReadParts): Flag[] {
  const words = kept.reduce((sum, unit) => sum + unit.words.split(' ').length, 0);
  const last = kept.findLast((unit) => unit.words.length > 20)?.words ?? '';
  const isCut = /(?:…|\.\.\.|\[…\])$/u.test(last);
  return [
    ...(words < 120
      ? [
          {
            line: kept[0]?.line ?? 1,
            rule: 'html/short',
            what: `Only ${words} words were found: the article may be behind a paywall, or fetched by a script.`,
          },
        ]
      : []),
    ...(isCut
      ? [{ line: kept.at(-1)?.line ?? 1, rule: 'html/cut-off', what: 'The text ends in an ellipsis: the copy may be cut off.' }]
      : []),
    ...(record.title ? [] : [{ line: 1, rule: 'html/no-title', what: 'The page names no title.' }]),
  ];
}

/** Running text between kept blocks of one parent that was left out: the likeliest place for a wrong decision. */
function flagLeftOut({ kept, units }: ReadParts): Flag[] {
  const homes = new Map<Element | undefined, number>();
  for (const unit of kept.filter(isProse)) homes.set(unit.path.at(-2), (homes.get(unit.path.at(-2)) ?? 0) + 1);
  const isKept = new Set(kept);
  const doubtful = units.filter(
    (unit) => !isKept.has(unit) && isProse(unit) && unit.words.length > 100 && (homes.get(unit.path.at(-2)) ?? 0) > 2,
  );
  return doubtful.map(({ line, words }) => ({
    line,
    rule: 'html/left-out',
    what: `Running text among paragraphs that were kept was left out: “${words.slice(0, 120)}”.`,
  }));
}
