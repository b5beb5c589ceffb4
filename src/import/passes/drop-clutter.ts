import type { RootContent } from 'mdast';
import { countWords, isParagraph, isProse, lineOf, printedOf, textOf } from '../block.ts';
import { withBlocks, type Draft, type Dropped, type Flag, type RecordEvidence } from '../draft.ts';

interface Clutter {
  readonly pattern: RegExp;
  readonly reason: string;
  /** Whether everything behind it, up to the end, is clutter too. */
  readonly closes?: true;
}

const anywhere: readonly Clutter[] = [
  {
    pattern: /^(?:read|see) also\b(?!.*\.$)|^also read\b|^read more:|^(?:related|recommended)(?: articles?| stories| posts?)?:/i,
    reason: 'link to another story',
  },
  {
    pattern: /^(?:advertisement|sponsored(?: content)?|continue reading|scroll to continue|skip (?:to content|advertisement))$/i,
    reason: 'advertising',
  },
  {
    pattern: /^(?:share (?:this|on)\b.*|follow us\b.*|(?:share|tweet|email|print|comments?|\d+ comments?|leave a comment))$/i,
    reason: 'button',
  },
  {
    pattern: /^stay up to date with notifications from\b|^notifications can be managed\b|^(?:allow|enable) notifications\b/i,
    reason: 'notification box',
  },
  { pattern: /^(?:we|this site) uses? cookies\b|^accept (?:all )?cookies$/i, reason: 'cookie notice' },
  { pattern: /^(?:sign up|subscribe) (?:to|for) (?:our|the|free)\b/i, reason: 'newsletter box' },
  { pattern: /^(?:to )?download (?:the|this) pdf\b|^download (?:as )?pdf$/i, reason: 'download link' },
  { pattern: /^(?:previous|next) (?:post|article|story)\b/i, reason: 'link to another story' },
  { pattern: /^leave a (?:reply|comment)$|^post a comment$/i, reason: 'comment form', closes: true },
  { pattern: /^your email address will not be published\b/i, reason: 'comment form' },
  { pattern: /^join (?:our|the) (?:commenting forum|conversation)\b/i, reason: 'comment box', closes: true },
  { pattern: /^join thought-provoking conversations\b/i, reason: 'comment box' },
];

const wall =
  /^(?:thank you for registering|(?:log|sign) in to (?:continue|read)|subscribe to (?:continue|read|unlock)|register to (?:continue|read)|this (?:article|content) is for subscribers|already (?:a subscriber|have an account)|please refresh (?:the page|your browser)\b|to continue reading\b)/i;
const mostWordsOfTail = 150;

/** Takes out what belongs to a web page and not to the document, and says where a registration wall may have cut the text short. */
export function dropClutter(draft: Draft): Draft {
  const blocks = draft.tree.children;
  const tail = tailStart(blocks);
  const reasons = blocks.map((block, index) => reasonFor(block) ?? (index >= tail ? 'page footer' : null));
  const dropped = blocks.flatMap((block, index): Dropped[] => {
    const reason = reasons[index];
    return reason ? [{ line: lineOf(block), reason, text: printedOf(block) }] : [];
  });
  const next = withBlocks(
    draft,
    blocks.filter((_, index) => !reasons[index]),
  );
  return {
    ...next,
    record: { ...harvest(dropped), ...draft.record },
    dropped: [...draft.dropped, ...dropped],
    flags: [...draft.flags, ...flagWall(dropped, next.tree.children)],
  };
}

function reasonFor(block: RootContent): string | null {
  const text = textOf(block);
  if (!isParagraph(block) || countWords(text) > 40) return null;
  if (wall.test(text)) return 'registration wall';
  return anywhere.find(({ pattern }) => pattern.test(text))?.reason ?? null;
}

/** Index of the first block of the page's footer. What stands behind a comment form is footer unless it is long. */
function tailStart(blocks: readonly RootContent[]): number {
  const start = blocks.findIndex((block) => anywhere.some(({ pattern, closes }) => closes && pattern.test(textOf(block))));
  const rest = start < 0 ? [] : blocks.slice(start);
  const words = rest.reduce((sum, block) => sum + countWords(textOf(block)), 0);
  return start > 0 && blocks.slice(0, start).some(isProse) && words <= mostWordsOfTail ? start : blocks.length;
}

function harvest(dropped: readonly Dropped[]): RecordEvidence {
  for (const { line, text } of dropped) {
    const name = /^stay up to date with notifications from (.{2,60})$/i.exec(text)?.[1];
    if (name) return { container: { value: name, line, evidence: text, confidence: 0.7 } };
  }
  return {};
}

function flagWall(dropped: readonly Dropped[], kept: readonly RootContent[]): Flag[] {
  const first = dropped.find(({ reason }) => reason === 'registration wall');
  const last = kept.findLast((block) => isProse(block) && lineOf(block) < (first?.line ?? 0));
  if (!first || !last) return [];
  return [
    {
      line: lineOf(last),
      rule: 'text/truncated',
      what: 'The copy ends here in front of a notice that asks the reader to register or log in; the rest may be missing.',
    },
  ];
}
