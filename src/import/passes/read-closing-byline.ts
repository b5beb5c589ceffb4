import { countWords, endsSentence, isParagraph, lineOf, printedOf, textOf } from '../block.ts';
import { withBlocks, type Draft } from '../draft.ts';
import { isNameLike, readNames } from '../read-names.ts';

/** Takes a byline at the very end into the record: a name as the last line, where no author was found before. */
export function readClosingByline(draft: Draft): Draft {
  const flow = draft.tree.children.filter((block) => block.type !== 'footnoteDefinition');
  const last = flow.at(-1);
  if (draft.record.authors || !isParagraph(last) || flow.length < 3) return draft;
  const text = textOf(last);
  const names = text.replace(/^(?:by|[—–-])\s*/i, '');
  if (endsSentence(text) || countWords(names) < 2 || !isNameLike(names)) return draft;
  const next = withBlocks(
    draft,
    draft.tree.children.filter((block) => block !== last),
  );
  const authors = { value: readNames(names), line: lineOf(last), evidence: text, confidence: 0.8 };
  const dropped = { line: lineOf(last), reason: 'closing byline, in the record', text: printedOf(last) };
  return { ...next, record: { ...draft.record, authors }, dropped: [...draft.dropped, dropped] };
}
