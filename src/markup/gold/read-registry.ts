import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { topicSchema } from '../../schema/topic.ts';
import type { NamedTopic } from '../alias-matcher.ts';

/** Reads the topics of a folder, for measuring and tests. Throws where one is no topic. */
export function readRegistry(folder: string): NamedTopic[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  return files.sort().map((name) => {
    const record = readFileSync(path.join(folder, name), 'utf8').split(/^---$/m)[1] ?? '';
    return { id: name.slice(0, -'.mdx'.length), topic: topicSchema.parse(parse(record)) };
  });
}
