import type { Compiled, Undecided } from '../../markup/compiled.ts';
import type { Problem } from '../../problem.ts';
import type { Content, Entry } from '../content/content.ts';
import { lineProblem } from '../content/entry-problem.ts';

type Bodies = Pick<Content, 'documents' | 'texts'>;

/** Number of mentions in digests and texts that wait for a decision. Doubtful ones do not. */
export function countUndecided({ documents, texts }: Bodies): number {
  return [...documents, ...texts].reduce((count, { body }) => count + openMentions(body).length, 0);
}

/** One warning for each digest and each text with mentions that wait for a decision. */
export function checkUndecided({ documents, texts }: Bodies): Problem[] {
  return [...documents, ...texts].flatMap((entry) => {
    const open = openMentions(entry.body);
    return open.length === 0 ? [] : [undecided(entry, open)];
  });
}

function openMentions({ undecided }: Compiled): Undecided[] {
  return undecided.filter(({ isDoubtful }) => !isDoubtful);
}

const mostListed = 5;

function undecided(entry: Entry<unknown>, open: readonly Undecided[]): Problem {
  const lines = new Map(entry.body.passages.map(({ id, line }) => [id, line]));
  const lineOf = ({ passage }: Undecided): number => lines.get(passage) ?? 1;
  const listed = open.slice(0, mostListed).map((one) => `“${one.words}” (line ${String(lineOf(one))})`);
  const more = open.length - listed.length;
  const places = more > 0 ? [...listed, `and ${String(more)} more`] : listed;
  return lineProblem(entry, Math.min(...open.map(lineOf)), {
    rule: 'mention/undecided',
    severity: 'warning',
    what: `${open.length === 1 ? '1 mention is' : `${String(open.length)} mentions are`} undecided: ${places.join(', ')}.`,
    why: 'The words alone do not tell which topic is meant, so they are neither linked nor counted.',
    fix: 'Run `npm run dev` and decide on the page /review/.',
  });
}
