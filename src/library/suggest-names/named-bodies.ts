import type { Content } from '../content/content.ts';
import type { Part } from '../library.ts';
import type { NamedBody } from './named-body.ts';

/** The digests and full texts of the content that are in English, document by document. */
export function namedBodies({ settings, documents, texts }: Pick<Content, 'settings' | 'documents' | 'texts'>): NamedBody[] {
  const byId = new Map(texts.map((entry) => [entry.id, entry]));
  return documents.flatMap((entry) => {
    const { id, record } = entry;
    const text = isEnglish(record.language) ? byId.get(id) : undefined;
    const digest = isEnglish(settings.language) ? entry : undefined;
    const toBody = (part: Part, { file, body }: Pick<typeof entry, 'file' | 'body'>): NamedBody => ({
      document: id,
      part,
      file,
      record,
      body,
    });
    return [...(digest ? [toBody('digest', digest)] : []), ...(text ? [toBody('text', text)] : [])];
  });
}

function isEnglish(language: string): boolean {
  return language === 'en' || language.startsWith('en-');
}
