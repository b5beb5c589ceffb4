import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeWords } from '../../search/made-up/made-up-words.ts';
import { idOfDocument, makeUpDocument } from './made-up-document.ts';
import { makeUpTopics, type MadeUpTopic } from './made-up-topics.ts';

/** How large a made-up library is. */
export interface CorpusSize {
  readonly documents: number;
  /** Topics, each with four names that occur. */
  readonly topics: number;
}

/** Writes a made-up library as a content folder. The same size gives the same files. */
export async function writeCorpus(folder: string, { documents, topics: topicCount }: CorpusSize): Promise<void> {
  const words = makeWords();
  const topics = makeUpTopics(topicCount, words);
  for (const part of ['documents', 'topics']) await mkdir(path.join(folder, part), { recursive: true });
  await writeFile(path.join(folder, 'library.yaml'), settings);
  for (const topic of topics) await writeFile(path.join(folder, 'topics', `${topic.id}.mdx`), sourceOf(topic));
  for (let index = 0; index < documents; index += 1) {
    const file = path.join(folder, 'documents', `${idOfDocument(index)}.mdx`);
    await writeFile(file, makeUpDocument(index, { documents, words, topics }));
  }
}

const settings = `name: Made-up library
description: Documents to measure with.
address: https://library.example/
language: en
digestLicence: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
rights: { licence: All rights reserved, publishText: false }
`;

function sourceOf({ name, aliases }: MadeUpTopic): string {
  return `---
name: ${name}
kind: organisation
summary: ${name} stands in the documents.
aliases: [${aliases.join(', ')}]
---

${name} is told of in the first document :cite[${idOfDocument(0)}].
`;
}
