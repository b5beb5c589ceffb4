import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatProblems } from '../../problem.ts';
import { placesOf, type Places } from './places.ts';
import { readContent, type ContentReading } from './read-content.ts';

/** Files of a content folder by their path in it; null for one that is not to be there. */
export type ContentFiles = Readonly<Record<string, string | null>>;

/** A content folder of a test. */
export interface TemporaryContent {
  readonly places: Places;
  readonly write: (files: ContentFiles) => void;
  readonly read: () => Promise<ContentReading>;
  /** Everything that is wrong in it, as an editor reads it, with `content` for the path of the folder. */
  readonly problems: () => Promise<string>;
  readonly remove: () => void;
}

const sourceFolder = path.join(import.meta.dirname, '../..');

/** Makes a content folder for a test: settings, one document and one topic, and the files given. */
export function temporaryContent(files: ContentFiles = {}, isPrivate = true): TemporaryContent {
  const root = mkdtempSync(path.join(tmpdir(), 'lectern-content-'));
  const places = placesOf(root, 'content', isPrivate);
  const read = (): Promise<ContentReading> => readContent(places, sourceFolder);
  const shown = path.relative(process.cwd(), places.contentFolder);
  const write = (more: ContentFiles): void => {
    for (const [file, source] of Object.entries(more)) writeContentFile(path.join(places.contentFolder, file), source);
  };
  write({ ...soundFiles, ...files });
  return {
    places,
    write,
    read,
    problems: async () => formatProblems((await read()).problems).replaceAll(shown, 'content'),
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}

function writeContentFile(file: string, source: string | null): void {
  if (source === null) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, source);
}

/** The record of a sound document, for tests to break. */
export const documentRecord = `title: On lamps
authors: [{ family: Rook, given: Adam }]
publisher: Harbour Board
container: null
kind: report
date: "1902-03-04"
language: en
url: https://example.org/lamps
summary: How lamps are kept.
missing: { container: It stands alone. }
rights: { holder: Harbour Board, licence: CC BY 4.0, publishText: true }`;

/** The record of a sound topic, for tests to break. */
export const topicRecord = `name: Great Lamp
kind: place
summary: A light on a rock.
aliases: [Old Lamp]`;

/** The record of a sound text. */
export const textRecord = `source: { file: lamps.txt, sha256: ${'a'.repeat(64)} }\nimporter: 1`;

/** A file of a record and a body. */
export function entry(record: string, body = ''): string {
  return `---\n${record}\n---\n${body}`;
}

const settings = `name: Lamp Library
description: All about lamps.
address: https://example.org/lamps/
language: en
digestLicence: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
rights: { licence: All rights reserved, publishText: false }
`;

const soundFiles: ContentFiles = {
  'library.yaml': settings,
  'documents/lamps.mdx': entry(documentRecord, '\nThe Great Lamp burns oil.\n'),
  'topics/great-lamp.mdx': entry(topicRecord, '\nThe Great Lamp is old :cite[lamps].\n'),
};
