import type { NamedTopic, TopicName } from '../lexicon/lexicon.ts';
import { nameKey } from '../lexicon/name-key.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { searchWords } from '../search-words.ts';
import type { NamedSpan } from './find-names.ts';
import type { Form, Term } from './term.ts';

/**
 * The term for a topic that a query names: all its names that may stand elsewhere than on its own page, or, where there are
 * none, those that stand there. None where no such name is left, so that the words are sought one by one.
 */
export function nameTerm({ written, topics }: NamedSpan, vocabulary: Vocabulary): Term[] {
  const typed = new Set(topics.map(({ name }) => nameKey(name.text)));
  const isTyped = ({ text }: TopicName): boolean => typed.has(nameKey(text));
  const elsewhere = collectForms(
    topics.flatMap(({ topic }) => topic.names.filter(mayStandElsewhere(topic, vocabulary))),
    isTyped,
  );
  const list =
    elsewhere.length > 0
      ? elsewhere
      : collectForms(
          topics.flatMap(({ topic }) => topic.names.filter(stands(vocabulary))),
          isTyped,
        );
  if (list.every(({ isWeak }) => isWeak)) return [];
  return [{ text: written, isPhrase: false, forms: list, topics: topics.map(({ topic }) => topic), count: 1 }];
}

function stands(vocabulary: Vocabulary): (name: TopicName) => boolean {
  return ({ text }) => searchWords(text).every(({ key }) => vocabulary.countOf(key) > 0);
}

/** A name of which a word is in one record alone stands on the page of its topic, which lists all but misprints. */
function mayStandElsewhere({ record }: NamedTopic, vocabulary: Vocabulary): (name: TopicName) => boolean {
  return ({ text, misprint }) => {
    const least = record === null || misprint ? 1 : 2;
    return searchWords(text).every(({ key }) => vocabulary.countOf(key) >= least);
  };
}

function collectForms(names: readonly TopicName[], isTyped: (name: TopicName) => boolean): Form[] {
  const forms = new Map<string, Form>();
  for (const name of names) {
    const words = searchWords(name.text).map(({ key }) => key);
    const form = toForm(name, words, isTyped(name));
    const before = forms.get(form.words.join(' '));
    forms.set(form.words.join(' '), before ? joinForms(before, form) : form);
  }
  return [...forms.values()];
}

function toForm({ text, exact, weak }: TopicName, words: readonly string[], isTyped: boolean): Form {
  return { text, words, isTyped, isExact: exact ?? false, isWeak: weak ?? false };
}

/** Two names of the same words: what one of them admits is admitted. */
function joinForms(a: Form, b: Form): Form {
  const [first, second] = a.isExact && !b.isExact ? [b, a] : [a, b];
  return { ...first, isTyped: first.isTyped || second.isTyped, isWeak: first.isWeak && second.isWeak };
}
