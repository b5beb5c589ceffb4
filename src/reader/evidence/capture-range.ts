import type { Capture } from './compose-evidence.ts';
import { findPassage, idOfPassage } from './find-passage.ts';
import { joinWords } from './join-words.ts';
import { readWords, wordsAfter, wordsBefore, type ReadWord } from './read-words.ts';
import { textFragment } from './text-fragment.ts';

/**
 * Captures the words of a range that stand in passages of one document, or in headings between them. Nothing where there are
 * none: neither furniture of the page nor what is neither digest nor full text is evidence.
 */
export function captureRange(range: Range): Capture | undefined {
  const start = elementOf(range.startContainer)?.closest<HTMLElement>('[data-document]');
  const homes = elementOf(range.commonAncestorContainer)?.querySelectorAll<HTMLElement>('[data-document]') ?? [];
  for (const home of start ? [start] : homes) {
    const captured = captureWords(readWords(home, range), home);
    if (captured) return captured;
  }
  return undefined;
}

/** Captures all words of a passage, without those of passages within it. */
export function capturePassage(passage: HTMLElement): Capture | undefined {
  const home = passage.closest<HTMLElement>('[data-document]');
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
  const isQuotedHere = passage.dataset.passage !== undefined && !compared;
  const page = isQuotedHere ? null : wordsBefore(first.node) + before;
  return {
    document: home.dataset.document ?? '',
    part: idOfPassage(passage).startsWith('t-') ? 'text' : 'digest',
    words: paragraphs,
    passages: passages.map((one) => ({ id: idOfPassage(one), locators: locatorsOf(one, words) })),
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

/** Locators between the words of a passage, and the first after them: in a digest each follows what it stands for. */
function locatorsOf(passage: HTMLElement, words: readonly ReadWord[]): number[] | 'all' {
  const own = words.filter((word) => word.passage === passage && /[\p{L}\p{N}]/u.test(word.text));
  const [first, last] = [own[0]?.node, own.at(-1)?.node];
  const locators = [...passage.querySelectorAll('.locator')].filter((locator) => findPassage(locator) === passage);
  if (locators.length === 0 && passage.dataset.passage !== undefined) return 'all';
  const next = locators.findIndex((locator) => last && follows(locator, last));
  return locators.flatMap((locator, index) => {
    const isBetween = first && last && follows(locator, first) && !follows(locator, last);
    return isBetween || index === next ? [index] : [];
  });
}

function follows(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
