import { countWords, endsSentence, isParagraph, placeOf, textOf } from '../block.ts';
import type { Draft, Flag } from '../draft.ts';

/** Flags what an editor would look for in vain: no title, author or date, and a text that stops in the middle of a sentence. */
export function flagGaps(draft: Draft): Draft {
  const { title, authors, date } = draft.record;
  const gaps: Flag[] = [
    ...(title ? [] : [gap('record/no-title', 'The copy prints no title.')]),
    ...(authors ? [] : [gap('record/no-author', 'The copy names no author.')]),
    ...(date ? [] : [gap('record/no-date', 'The copy prints no date.')]),
  ];
  return { ...draft, flags: [...draft.flags, ...gaps, ...cutShort(draft)] };
}

function gap(rule: string, what: string): Flag {
  return { line: 1, rule, what };
}

function cutShort(draft: Draft): Flag[] {
  const last = draft.tree.children.findLast((block) => block.type !== 'footnoteDefinition');
  if (
    !isParagraph(last) ||
    endsSentence(textOf(last)) ||
    countWords(textOf(last)) < 10 ||
    draft.flags.some((flag) => flag.rule === 'text/truncated')
  )
    return [];
  return [
    {
      ...placeOf(last),
      rule: 'text/truncated',
      what: 'The last paragraph does not end as a sentence; the rest may be missing.',
    },
  ];
}
