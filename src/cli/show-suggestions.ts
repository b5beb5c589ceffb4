import type { SuggestedName } from '../library/suggest-names/describe-name.ts';
import type { NearTopic } from '../library/suggest-names/find-near-topic.ts';
import { quoteContexts, type NameContext } from '../library/suggest-names/quote-contexts.ts';

const mostContexts = 3;

/** Suggested names as an editor reads them, at most `limit`: how often and where each stands, and the topic it may belong to. */
export function printSuggestions(names: readonly SuggestedName[], limit: number): string {
  if (names.length === 0) return 'No name that stands twice lacks a topic.';
  const shown = names.slice(0, limit).map(printName);
  const rest =
    names.length > limit ? [`${String(limit)} of ${String(names.length)} names. --limit ${String(names.length)} shows all.`] : [];
  return [...shown, ...rest].join('\n\n');
}

/** The same as one JSON value, `{"names":[…],"total":N}`. */
export function suggestionsAsJson(names: readonly SuggestedName[], limit: number): string {
  const shown = names.slice(0, limit).map(({ places, ...told }) => ({ ...told, contexts: quoteContexts(places, mostContexts) }));
  return JSON.stringify({ names: shown, total: names.length }, null, 1);
}

function printName(suggested: SuggestedName): string {
  const { name, spellings, words, documents, count, near, places } = suggested;
  const others = spellings.filter(({ text }) => text !== name).map(({ text, count: times }) => `${text} (${String(times)})`);
  return [
    `${name}: ${plural(count, 'time')} in ${plural(documents.length, 'document')}`,
    ...(others.length > 0 ? [`  Also ${others.join(', ')}.`] : []),
    ...(words === null ? [] : [`  Stands for “${words}”.`]),
    ...(near === null ? [] : [`  ${printNear(near, name)}`]),
    ...quoteContexts(places, mostContexts).flatMap(printContext),
  ].join('\n');
}

function printNear({ id, name, alias, by }: NearTopic, suggested: string): string {
  return `Perhaps an alias of ${name} (topics/${id}.mdx): ${reasons[by](alias, suggested)}.`;
}

const reasons: Record<NearTopic['by'], (alias: string, suggested: string) => string> = {
  spelling: (alias) => `it is spelled like “${alias}”`,
  case: (alias) => `“${alias}” is exact, and the case differs`,
  acronym: (alias, suggested) =>
    alias.length > suggested.length ? `its letters are the initials of “${alias}”` : `“${alias}” are its initials`,
  'family name': (alias) => `“${alias}” ends in it`,
  'same words': (alias) => `“${alias}” is a name of it under conditions`,
};

function printContext({ file, line, address, before, words, after }: NameContext): string[] {
  return [`  ${file}:${String(line)}  ${address}`, `    ${before}[${words}]${after}`];
}

function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
