import { isMap, parseDocument, LineCounter, isScalar } from 'yaml';

/** A field of frontmatter: its value and the line of the file that it stands on. */
export interface Field {
  readonly value: unknown;
  readonly line: number;
}

/** What stands above a document between two lines of hyphens, and the document with blank lines in its place, so that lines count on. */
export interface SplitDocument {
  /** By name in lower case; empty where there is no frontmatter. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly frontmatter: string;
  readonly body: string;
}

const fence = /^\s*---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Parts frontmatter from the document. What stands between rules but has no fields is part of the document. Never throws. */
export function splitFrontmatter(text: string): SplitDocument {
  const match = fence.exec(text);
  const yaml = match?.[1] ?? '';
  const before = match ? match[0].slice(0, match[0].indexOf('---')).split('\n').length : 1;
  const fields = match ? (readYaml(yaml, before) ?? readLines(yaml, before)) : new Map<string, Field>();
  if (!match || fields.size === 0) return { fields: new Map(), frontmatter: '', body: text };
  const blank = match[0].replace(/[^\n]/g, '');
  return { fields, frontmatter: yaml, body: `${blank}${text.slice(match[0].length)}` };
}

/** The fields of YAML; null where it is broken or no map. */
function readYaml(yaml: string, before: number): Map<string, Field> | null {
  try {
    const lines = new LineCounter();
    const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    if (document.errors.length > 0 || !isMap(document.contents)) return null;
    const data = document.toJS({ maxAliasCount: 20 }) as Record<string, unknown>;
    const keys = document.contents.items.map(({ key }) => key as unknown).filter((key) => isScalar(key));
    return new Map(
      keys.map((key) => {
        const line = lines.linePos(key.range?.[0] ?? 0).line + before;
        const name = String(key.value);
        return [name.toLowerCase(), { value: Object.hasOwn(data, name) ? data[name] : null, line }];
      }),
    );
  } catch {
    return null;
  }
}

/** The fields of frontmatter that is no YAML (an unquoted colon in a title breaks it), line by line. */
function readLines(text: string, before: number): Map<string, Field> {
  const lines = text.split('\n');
  const isField = (line: string): boolean => /^[A-Za-z][\w-]*:(?:\s|$)/.test(line);
  const isRest = (line: string): boolean => /^(?:\s+\S|-\s|#|\s*$)/.test(line);
  if (!lines.some(isField) || !lines.every((line) => isField(line) || isRest(line))) return new Map();
  return new Map(
    lines.flatMap((line, index): [string, Field][] => {
      const [, name = '', value = ''] = /^([A-Za-z][\w-]*):\s*(.*)$/.exec(line) ?? [];
      const bare = value.trim().replace(/^(["'])(.*)\1$/, '$2');
      return bare === '' ? [] : [[name.toLowerCase(), { value: bare, line: index + 1 + before }]];
    }),
  );
}
