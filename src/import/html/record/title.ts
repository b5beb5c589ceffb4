import type { Root } from 'hast';
import type { Found } from '../../draft.ts';
import { elementsOf, lineOfPage, wordsIn } from '../page.ts';
import { firstFact, type Fact } from './facts.ts';

const separators = /\s+[|–—·»:•-]\s+|\s*[|»]\s*/u;

/** Whether two titles are the same but for case, marks and white space. */
export function isSame(left: string, right: string): boolean {
  return fold(left) !== '' && fold(left) === fold(right);
}

/** The title of a page: a heading that the head repeats, else what the head says, without the name of the site. */
export function findTitle(page: Root, facts: readonly Fact[]): Found<string> | undefined {
  const said = facts.filter(({ name }) =>
    ['citation_title', 'og:title', 'ld:headline', 'dc.title', 'twitter:title', 'title'].includes(name),
  );
  const site = firstFact(facts, 'og:site_name', 'application-name', 'ld:publisher')?.value ?? '';
  const headings = elementsOf(page).filter((each) => ['h1', 'h2'].includes(each.tagName) && !isSame(wordsIn(each), site));
  const repeated = headings.find((heading) =>
    said.some(({ value }) => isSame(value, wordsIn(heading)) || holds(value, wordsIn(heading))),
  );
  if (repeated)
    return {
      value: wordsIn(repeated),
      line: lineOfPage(repeated),
      evidence: `${repeated.tagName} heading, repeated in the head`,
      confidence: 0.95,
    };
  const fact = firstFact(facts, 'citation_title', 'og:title', 'ld:headline', 'dc.title', 'twitter:title', 'title');
  if (fact)
    return {
      value: withoutSite(fact.value, facts),
      line: fact.line,
      evidence: fact.evidence,
      confidence: fact.name === 'title' ? 0.6 : 0.85,
    };
  const only = headings.filter(({ tagName }) => tagName === 'h1');
  return only.length === 1 && only[0] && wordsIn(only[0]) !== ''
    ? { value: wordsIn(only[0]), line: lineOfPage(only[0]), evidence: 'h1 heading', confidence: 0.6 }
    : undefined;
}

/** Whether a title of the head is a heading with the name of a site before or after it. */
function holds(title: string, heading: string): boolean {
  return (
    heading.length > 8 &&
    title.split(separators).length > 1 &&
    (fold(title).startsWith(`${fold(heading)} `) || fold(title).endsWith(` ${fold(heading)}`))
  );
}

function withoutSite(title: string, facts: readonly Fact[]): string {
  const site = firstFact(facts, 'og:site_name', 'application-name', 'ld:publisher')?.value;
  const parts = title.split(separators);
  if (site === undefined || parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  if (isSame(last, site)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·»:•-]+$/u, '');
  return isSame(parts[0] ?? '', site) ? title.slice((parts[0] ?? '').length).replace(/^[\s|–—·»:•-]+/u, '') : title;
}

function fold(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
