import type { Capture } from './capture.ts';
import { findPassage, homes, idOfPassage } from './find-passage.ts';
import { joinWords } from './join-words.ts';
import { readWords, wordsAfter, wordsBefore, type ReadWord } from './read-words.ts';
import { textFragment } from './text-fragment.ts';

/**
 * Captures the words of a range that stand in passages, or in headings between them: those of each document, quoted passage,
 * account, introduction and fact by themselves, in the order of the page, because each has a source of its own. None where
 * there are no such words: the furniture of a page is no evidence.
 */
export function captureRange(range: Range): Capture[] {
  const within = elementOf(range.commonAncestorContainer);
  const home = within?.closest<HTMLElement>(homes);
  const all = home ? [home] : [...(within?.querySelectorAll<HTMLElement>(homes) ?? [])];
  return all.filter((one) => range.intersectsNode(one)).flatMap((one) => captureWords(readWords(one, range), one) ?? []);
}

/** Captures all words of a passage, without those of passages within it. */
export function capturePassage(passage: HTMLElement): Capture | undefined {
  const home = passage.closest<HTMLElement>(homes);
  const range = document.createRange();
  range.selectNodeContents(passage);
  return home
    ? captureWords(
        readWords(home, range).filter((word) => word.passage === passage || word.isBreak),
        home,
      )
    : undefined;
}

function captureWords(read: readonly ReadWord[], home: HTMLElement): Capture | undefined {
  const words = read.filter(({ isBreak, text }) => !isBreak && text.trim() !== '');
  const passages = [...new Set(words.flatMap(({ passage }) => passage ?? []))];
  const [first, last, passage] = [words[0], words.at(-1), passages[0]];
  if (!first || !last || !passage || !words.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return undefined;
  const { paragraphs, runs, before, after } = joinWords(read);
  const compared = home.closest<HTMLElement>('[data-event]')?.dataset;
  const isQuotedHere = passage.dataset.passage !== undefined && home.dataset.document !== undefined && !compared;
  const page = isQuotedHere ? null : wordsBefore(first.node) + before;
  return {
    id: home.dataset.document ?? home.dataset.summary ?? '',
    part: partOf(passage, home),
    words: withLead(paragraphs, home),
    passages: passages.map((one) => ({ id: idOfPassage(one), marks: marksOf(one, home, words) })),
    ...(compared && {
      event: {
        id: compared.event ?? '',
        name: compared.eventName ?? '',
        places: passages.map(({ dataset }) => dataset.at ?? ''),
      },
    }),
    directive: textFragment({ runs, before: page ?? before, after: after + wordsAfter(last.node), page }),
  };
}

function partOf(passage: HTMLElement, home: HTMLElement): Capture['part'] {
  if (home.dataset.summary !== undefined) return home.dataset.lead === undefined ? 'introduction' : 'facts';
  return idOfPassage(passage).startsWith('t-') ? 'text' : 'digest';
}

/** A fact says nothing without its label, which stands once for several. */
function withLead([first = '', ...rest]: readonly string[], { dataset }: HTMLElement): string[] {
  return [dataset.lead === undefined ? first : `${dataset.lead}: ${first}`, ...rest];
}

/**
 * The locators of a digest, or the citations of an introduction, between the words of a passage, and the first after them:
 * each follows what it stands for.
 */
function marksOf(passage: HTMLElement, { dataset }: HTMLElement, words: readonly ReadWord[]): number[] | 'all' {
  if (dataset.lead !== undefined) return 'all';
  const own = words.filter((word) => word.passage === passage && /[\p{L}\p{N}]/u.test(word.text));
  const [first, last] = [own[0]?.node, own.at(-1)?.node];
  const shown = passage.querySelectorAll(dataset.summary === undefined ? '.locator' : 'a.citation');
  const marks = [...shown].filter((mark) => findPassage(mark) === passage);
  if (marks.length === 0 && passage.dataset.passage !== undefined) return 'all';
  const next = marks.findIndex((mark) => last && follows(mark, last));
  return marks.flatMap((mark, index) => {
    const isBetween = first && last && follows(mark, first) && !follows(mark, last);
    return isBetween || index === next ? [index] : [];
  });
}

function follows(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
