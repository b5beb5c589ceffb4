import type { Problem } from '../../problem.ts';
import type { Content, Entry } from '../content/content.ts';
import { fieldProblem, lineProblem } from '../content/entry-problem.ts';
import { unescapeHtml } from '../../text/escape-html.ts';
import { findOtherScript } from './find-other-script.ts';
import { isInScriptOf } from './is-in-script-of.ts';

type Checked = Pick<Content, 'documents' | 'texts' | 'topics' | 'events' | 'about'>;

/**
 * Names, titles and full texts in another script than that of their language, and such words in what the library itself
 * writes. `language` is that of the library. The guide is passed over: it shows how other languages are written.
 */
export function checkLanguages({ documents, texts, topics, events, about }: Checked, language: string): Problem[] {
  const languages = new Map(documents.map(({ id, record }) => [id, record.language]));
  return [
    ...topics.flatMap((entry) =>
      entry.record.aliases.flatMap((alias, index) => check(entry, ['aliases', index], alias.text, alias.language ?? language)),
    ),
    ...documents.flatMap((entry) => [
      ...check(entry, ['title'], entry.record.title ?? '', entry.record.language),
      ...(entry.record.references ?? []).flatMap((reference, index) =>
        check(entry, ['references', index, 'title'], reference.title, reference.language ?? entry.record.language),
      ),
    ]),
    ...texts.flatMap((entry) => check(entry, [], sampleOf(entry), languages.get(entry.id) ?? language)),
    ...[...documents, ...topics, ...events, ...(about ? [about] : [])].flatMap((entry) => unmarkedWords(entry, language)),
  ];
}

/** Words of a body that stand in another script and are not marked with their language. */
function unmarkedWords(entry: Entry<unknown>, language: string): Problem[] {
  const { body } = entry;
  return body.passages.flatMap(({ text, range, line }) => {
    if (findOtherScript(language, text) === null) return [];
    const unmarked = body.html.slice(...range).replace(/<span lang=[^>]*>.*?<\/span>|<[^>]*>/gs, '');
    const words = findOtherScript(language, unescapeHtml(unmarked));
    return words === null ? [] : [lineProblem(entry, line, unmarkedWord(words))];
  });
}

function unmarkedWord(words: string) {
  return {
    rule: 'language/unnamed-script',
    severity: 'warning',
    what: `“${words}” is in another script than the text, without its language.`,
    why: 'Who listens to a page would hear it in the wrong language, and it might be set in the wrong direction.',
    fix: `Write it with its language, such as \`:words[${words}]{language="ar"}\`.`,
  } as const;
}

/** Beginnings of passages from all over a text: enough to know its script, whatever its length and whatever it quotes. */
function sampleOf({ body: { passages } }: Entry<unknown>): string {
  const step = Math.max(1, Math.floor(passages.length / 20));
  return passages
    .filter((_, index) => index % step === 0)
    .map(({ text }) => text.slice(0, 200))
    .join(' ');
}

const mostShown = 60;

function check(entry: Entry<unknown>, field: readonly PropertyKey[], words: string, language: string): Problem[] {
  if (isInScriptOf(language, words)) return [];
  const shown = words.length > mostShown ? `${words.slice(0, mostShown)}…` : words;
  return [
    fieldProblem(entry, field, {
      rule: 'language/unnamed-script',
      severity: 'warning',
      what: `“${shown}” is not in the script of its language (${language}).`,
      why: 'Who listens to a page would hear it in the wrong language, and it might be set in the wrong direction.',
      fix: 'Add its `language`, such as `ar`, `fa` or `ru`, or correct the one that is given.',
    }),
  ];
}
