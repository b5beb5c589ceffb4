import type { Settings } from '../../../schema/settings.ts';
import { askAddresses } from './ask-addresses.ts';
import { isPublicHost } from './is-public-host.ts';
import { writeAnswers, type KeptAnswer } from './kept-answers.ts';
import { takeTurns } from './take-turns.ts';

type Answers = ReadonlyMap<string, KeptAnswer>;

/** Asks addresses on the web, and keeps what they answer in the content folder. */
export async function askOutside(
  addresses: readonly string[],
  known: Answers,
  { address }: Settings,
  contentDir: string,
): Promise<Answers> {
  console.error(
    `Asking other sites about ${addresses.length} addresses, one at a time at each. What is known is kept as it comes.`,
  );
  const manners = {
    turn: takeTurns(1000),
    mayAsk: isPublicHost,
    agent: `Lectern link check (+${address})`,
    timeout: 20_000,
    waits: [2_000, 10_000],
  };
  const today = new Date().toISOString().slice(0, 10);
  const keep = async (answers: Answers): Promise<void> => {
    if (answers.size > 0) await writeAnswers(contentDir, answers);
  };
  const answers = await askAddresses(addresses, known, { manners, today, keep });
  if (answers.size < addresses.length) console.error('Nobody answered. Is there a connection?');
  return answers;
}
