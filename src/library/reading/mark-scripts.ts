import { escapeHtml } from '../../text/escape-html.ts';
import { remember } from '../../text/remember.ts';
import { describeLanguage } from '../describe-language.ts';
import type { Library } from '../library.ts';

/** Where words stand: the library, whose aliases know languages, and the language around them. */
export interface ScriptContext {
  readonly library: Pick<Library, 'settings' | 'topics'>;
  /** That of the library where there is none. */
  readonly language?: string;
}

/** Scripts by their code (ISO 15924), with the scripts of Unicode that are written as one. */
const scripts: Readonly<Record<string, readonly string[]>> = {
  Latn: ['Latin'],
  Arab: ['Arabic'],
  Hebr: ['Hebrew'],
  Syrc: ['Syriac'],
  Thaa: ['Thaana'],
  Nkoo: ['Nko'],
  Cyrl: ['Cyrillic'],
  Grek: ['Greek'],
  Armn: ['Armenian'],
  Geor: ['Georgian'],
  Deva: ['Devanagari'],
  Thai: ['Thai'],
  Ethi: ['Ethiopic'],
  Kore: ['Hangul'],
  Hani: ['Han', 'Hiragana', 'Katakana'],
};

/**
 * Gives every run of another script in HTML its language and direction, so that it is read aloud and set as what it is. The
 * language is that of the alias that the run is, else unknown (`und-Arab`). Tags and entities stay as they are.
 */
export function markScripts(html: string, { library, language = library.settings.language }: ScriptContext): string {
  const around = scriptOf(language);
  const isPlain =
    around === 'Latn' && !/[\u0370-\u1fff\u2c00-\uabff\uac00-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufeff]/.test(html);
  if (isPlain) return html;
  return html.replace(/<[^>]*>|&[a-z#0-9]+;|[^<&]+/gi, (piece) =>
    /^[<&]/.test(piece) ? piece : markRuns(piece, around, library),
  );
}

/** Words as HTML, with their runs of other scripts marked. */
export function wordsHtml(words: string, context: ScriptContext): string {
  return markScripts(escapeHtml(words), context);
}

function markRuns(words: string, around: string, library: ScriptContext['library']): string {
  return Object.entries(scripts)
    .filter(([code]) => code !== around)
    .reduce((html, [code, names]) => {
      return html.replace(/<bdi.*?<\/bdi>|[^<]+/g, (piece) => {
        return piece.startsWith('<') ? piece : piece.replace(runOf(names), (run) => markRun(run, code, library));
      });
    }, words);
}

/** From the first letter of a script to the last before letters of another; what stands between its words belongs to it. */
function runOf(names: readonly string[]): RegExp {
  const letters = names.map((name) => `\\p{Script=${name}}`).join('');
  const more = `${names.map((name) => `\\p{scx=${name}}`).join('')}\\p{M}`;
  return new RegExp(`[${letters}](?:[${more}\\p{N}\\p{P}\\p{Zs}]*[${more}])?`, 'gu');
}

function markRun(run: string, code: string, library: ScriptContext['library']): string {
  const tag = languagesOf(library).get(run) ?? `und-${code}`;
  return `<bdi lang="${escapeHtml(tag)}" dir="${describeLanguage(tag, 'en').direction}">${run}</bdi>`;
}

const known = new WeakMap<object, ReadonlyMap<string, string>>();

/** Languages of the aliases that have one, by their words. */
function languagesOf(library: ScriptContext['library']): ReadonlyMap<string, string> {
  const held = known.get(library.topics);
  if (held) return held;
  const aliases = library.topics.flatMap(({ record }) => record.aliases);
  const made = new Map(aliases.flatMap(({ text, language }) => (language === undefined ? [] : [[text, language] as const])));
  known.set(library.topics, made);
  return made;
}

/** Asked for every word of every page, of a few languages. */
const scriptOf = remember((language) => {
  try {
    return new Intl.Locale(language).maximize().script ?? 'Latn';
  } catch {
    return 'Latn';
  }
});
