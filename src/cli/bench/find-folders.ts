import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { formatByName } from '../../import/readers.ts';

const truths = ['ground-truth.json', 'expected.json'];

/** The folders to be measured one by one: the named one where documents stand in it, else each folder in it that holds some. */
export function findFolders(folder: string): string[] {
  if (isCollection(folder)) return [folder];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(folder, entry.name))
    .filter((inner) => listDocuments(inner).length > 0)
    .sort();
}

function isCollection(folder: string): boolean {
  return readdirSync(folder).some((name) => truths.includes(name) || isDocument(name));
}

/** The documents in a folder and the folders in it, packed ones (`.gz`) too. Where a file beside one says what is expected of it, that file is none. */
export function listDocuments(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isDocument(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !isExpectation(file))
    .sort();
}

function isDocument(name: string): boolean {
  return formatByName(name.replace(/\.gz$/, '')) !== undefined;
}

function isExpectation(file: string): boolean {
  if (!file.endsWith('.md')) return false;
  return existsSync(file.replace(/md$/, 'html')) || truths.some((name) => existsSync(path.join(path.dirname(file), name)));
}
