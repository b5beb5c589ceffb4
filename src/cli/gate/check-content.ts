import path from 'node:path';
import { placesOf } from '../../library/content/places.ts';
import { readContent } from '../../library/content/read-content.ts';
import { contentFaults } from './content-faults.ts';
import type { Faults } from './faults.ts';
import type { GateOptions } from './gate-options.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** Reads and checks all content with its full texts. */
export async function checkContentFolder({ contentDir, isExternal }: Omit<GateOptions, 'out' | 'isPrivate'>): Promise<Faults> {
  const reading = await readContent(placesOf(root, contentDir, true), path.join(root, 'src'));
  return contentFaults(reading, contentDir, isExternal);
}
