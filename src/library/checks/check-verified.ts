import type { Problem } from '../../problem.ts';
import { findWords } from '../../markup/find-words.ts';
import type { DocumentRecord } from '../../schema/document.ts';
import type { Content, Entry } from '../content/content.ts';
import { fieldProblem } from '../content/entry-problem.ts';
import { holdsStill } from '../verify/holds-still.ts';

type Checked = Pick<Content, 'documents' | 'texts' | 'verified'>;

/** Digests that have changed since they were compared with their full texts, and additions of ours that stand in no digest. */
export function checkVerified({ documents, texts, verified }: Checked): Problem[] {
  const held = new Map(texts.map(({ id, body }) => [id, body]));
  return documents.flatMap((entry) => {
    const found = verified.get(entry.id);
    const isStale = found && !holdsStill(found, entry.record, entry.body, held.get(entry.id) ?? null);
    return [...(isStale ? [fieldProblem(entry, ['digest'], stale(entry.id))] : []), ...idleAdditions(entry)];
  });
}

function stale(id: string) {
  return {
    rule: 'digest/verified-stale',
    severity: 'warning',
    what: 'has changed since it was compared with the full text, or the text has.',
    why: 'Its page no longer says that it was checked.',
    fix: `Run \`npm run verify -- ${id}\` where the full text is held.`,
  } as const;
}

function idleAdditions(entry: Entry<DocumentRecord>): Problem[] {
  return (entry.record.digest?.adds ?? []).flatMap(({ words }, index) =>
    entry.body.passages.some(({ text }) => findWords(text, words).length > 0)
      ? []
      : [fieldProblem(entry, ['digest', 'adds', index, 'words'], idleAddition(words))],
  );
}

function idleAddition(words: string) {
  return {
    rule: 'digest/idle-addition',
    severity: 'warning',
    what: `“${words}” stands nowhere in the digest.`,
    why: 'Readers are told of something that we are said to add and do not.',
    fix: 'Write the words as the digest has them, or take the entry out.',
  } as const;
}
