import { foldName } from '../../text/fold.ts';
import { describeLanguage, type DescribedLanguage } from '../describe-language.ts';
import type { Library, LibraryDocument, LibraryTopic } from '../library.ts';
import { listUsages } from './list-usages.ts';

/** The other names of a topic, as its page lists them. */
export interface TopicNames {
  /** Names in the language of the library. */
  readonly own: readonly string[];
  /** Names in other languages, those of one language together. */
  readonly foreign: readonly ForeignName[];
  readonly misprints: readonly Misprint[];
}

export interface ForeignName {
  readonly words: string;
  /** Language tag. */
  readonly tag: string;
  readonly language: DescribedLanguage;
}

/** A misprint of the sources, with the documents that are known to print it. */
export interface Misprint {
  readonly words: string;
  readonly documents: readonly LibraryDocument[];
}

/** Parts the aliases of a topic by language and tells its misprints apart. */
export function describeNames(topic: LibraryTopic, library: Pick<Library, 'documentById' | 'settings'>): TopicNames {
  const inLanguage = library.settings.language;
  const names = topic.record.aliases.filter(({ misprint }) => !misprint);
  const foreign = names.flatMap(({ text, language }): ForeignName[] =>
    language === undefined || language === inLanguage
      ? []
      : [{ words: text, tag: language, language: describeLanguage(language, inLanguage) }],
  );
  return {
    own: names.filter(({ language }) => language === undefined || language === inLanguage).map(({ text }) => text),
    foreign: [...Map.groupBy(foreign, ({ tag }) => tag).values()].flat(),
    misprints: describeMisprints(topic, library),
  };
}

function describeMisprints(topic: LibraryTopic, library: Pick<Library, 'documentById'>): Misprint[] {
  const misprints = topic.record.aliases.filter(({ misprint }) => misprint);
  if (misprints.length === 0) return [];
  const printed = listUsages(topic, library).filter(({ isOwnWords }) => isOwnWords);
  return misprints.map(({ text }) => {
    const folded = foldName(text);
    const prints = printed.filter(({ names }) => names.some(({ words }) => foldName(words) === folded));
    return { words: text, documents: prints.map(({ document }) => document) };
  });
}
