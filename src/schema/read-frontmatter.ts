import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from '../problem.ts';
import { offsetOfAlias, offsetOfKey, offsetOfValue } from './locate-yaml.ts';
import { readSimpleYaml } from './read-simple-yaml.ts';

/** A place in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Frontmatter and body of an entry, with the way back from a field to its place. */
export interface Frontmatter {
  readonly data: unknown;
  /** Everything after the closing fence; empty where there is none. */
  readonly body: string;
  /** Line of the file that the body begins on, counted from 1. */
  readonly bodyLine: number;
  /** Faults of the YAML itself. `data` is then an empty object. */
  readonly problems: readonly Problem[];
  /** Place of the value at a path, or of the nearest parent that is there. */
  readonly locate: (path: readonly PropertyKey[]) => Place;
  /** Place of a key inside the map at a path, or of the map where the key is not there. */
  readonly locateKey: (path: readonly PropertyKey[], key: string) => Place;
}

const fence = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;

/** Splits an entry into YAML frontmatter (YAML 1.2 core, so dates stay text) and body. Never throws. */
export function readFrontmatter(source: string, file: string): Frontmatter {
  const match = fence.exec(source);
  if (!match) return withoutFence(file);
  const body = source.slice(match[0].length);
  const bodyLine = countLines(match[0]) + 1;
  return { ...readYaml(match[1] ?? '', file, 1), body, bodyLine };
}

/** Reads a whole YAML file. `lineOffset` is the number of lines that stand before it in `file`. */
export function readYaml(source: string, file: string, lineOffset = 0): Frontmatter {
  const data = readSimpleYaml(source);
  if (data === undefined) return readPlaced(source, file, lineOffset);
  let placed: Frontmatter | undefined;
  const places = (): Frontmatter => (placed ??= readPlaced(source, file, lineOffset));
  return {
    ...{ data, body: '', bodyLine: 1, problems: [] },
    locate: (path) => places().locate(path),
    locateKey: (path, key) => places().locateKey(path, key),
  };
}

function readPlaced(source: string, file: string, lineOffset: number): Frontmatter {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const read = toData(document);
  const faults = [...document.errors.map(({ message, pos }) => ({ message, offset: pos[0] })), ...read.faults];
  const problems = faults.map(({ message, offset }) => yamlProblem(message, file, placeOf(offset)));
  return {
    data: read.data,
    body: '',
    bodyLine: 1,
    problems,
    locate: (path) => placeOf(offsetOfValue(document, path)),
    locateKey: (path, key) => placeOf(offsetOfKey(document, path, key)),
  };
}

interface Data {
  readonly data: unknown;
  readonly faults: readonly { readonly message: string; readonly offset: number }[];
}

/** Plain values of a document that was parsed without errors. A record that is empty is one that lacks every field. */
function toData(document: Document.Parsed): Data {
  if (document.errors.length > 0) return { data: {}, faults: [] };
  try {
    return { data: (document.toJS() as unknown) ?? {}, faults: [] };
  } catch (error) {
    // An alias (`*name`) without its anchor, or aliases that would unfold without end.
    return {
      data: {},
      faults: [{ message: error instanceof Error ? error.message : String(error), offset: offsetOfAlias(document) }],
    };
  }
}

function withoutFence(file: string): Frontmatter {
  const place = { line: 1, column: 1 };
  const problem: Problem = {
    file,
    ...place,
    rule: 'record/no-frontmatter',
    severity: 'error',
    what: 'The file has no frontmatter.',
    why: 'The record of an entry stands between two lines of three hyphens at the top of its file.',
    fix: 'Begin the file with a line `---`, the fields, and another line `---`.',
  };
  return { data: {}, body: '', bodyLine: 1, problems: [problem], locate: () => place, locateKey: () => place };
}

function yamlProblem(message: string, file: string, place: Place): Problem {
  return {
    file,
    ...place,
    rule: 'record/broken-yaml',
    severity: 'error',
    what: `The YAML is broken: ${message.replace(/\s+at line \d+, column \d+:?[\s\S]*$/, '').replace(/\.?$/, '.')}`,
    why: 'Nothing of the record can be read until it is mended.',
    fix: 'Mend the line. Put text that holds a colon, a hash or a quotation mark in double quotation marks.',
  };
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
