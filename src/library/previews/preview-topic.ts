import { countPassages, topicKindOf } from '../topics/describe-topic.ts';
import type { LibraryTopic } from '../library.ts';
import type { IntroductionPreviews } from './preview.ts';
import { previewPassages } from './preview-passages.ts';

const namesShown = 3;

/** What a card shows of a topic. Misprints are no names. It changes only with the record and with passages that name it. */
export function previewTopic(topic: LibraryTopic): IntroductionPreviews {
  const { name, summary, aliases } = topic.record;
  const names = aliases.filter(({ misprint }) => !misprint).slice(0, namesShown);
  const passages = countPassages(topic);
  const documents = topic.evidence.length;
  const card = {
    label: topicKindOf(topic),
    title: { words: name },
    details: names.map(({ text, language }) => ({ words: text, ...(language !== undefined && { language }) })),
    words: { words: summary },
    foot: passages === 0 ? 'No passages' : `${counted(passages, 'passage')} in ${counted(documents, 'document')}`,
  };
  return { card, passages: previewPassages(topic.introduction) };
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${String(count)} ${noun}s`;
}
