import type citeproc from 'citeproc';
import { unescapeHtml } from '../../text/escape-html.ts';
import type { CslItem } from './csl-item.ts';

/** Styles that an npm package holds; none holds OSCOLA. */
export type ReferenceStyle = 'apa' | 'chicago' | 'harvard';

/** Writes a work in a style as the entry of a bibliography, in plain text. */
export type ReferenceProcessor = (item: CslItem, style: ReferenceStyle) => string;

/**
 * citeproc-js, the reference processor of CSL, with the styles of the CSL project. Processor and styles are for tests
 * alone: their licences do not fit what the reader ships.
 */
export async function referenceProcessor(): Promise<ReferenceProcessor> {
  return makeProcessor(await loadStyles(), (await import('citeproc')).default);
}

type Styles = Readonly<Record<ReferenceStyle | 'american' | 'british', string>>;

async function loadStyles(): Promise<Styles> {
  const { default: styles } = await import('@citation-js/plugin-csl/lib-mjs/styles.json', { with: { type: 'json' } });
  const { default: locales } = await import('@citation-js/plugin-csl/lib-mjs/locales.json', { with: { type: 'json' } });
  const { default: chicago } = await import('@citation/csl-style-chicago-note-bibliography/info.json', {
    with: { type: 'json' },
  });
  const american = locales['en-US'];
  return {
    apa: styles.apa,
    harvard: styles.harvard1,
    chicago: chicago.content,
    american,
    british: toBritish(american),
  };
}

/** An engine takes long to make, so there is one for each style; it is told of one work at a time. */
function makeProcessor(styles: Styles, { Engine }: typeof citeproc): ReferenceProcessor {
  let current: CslItem | undefined;
  const retrieveLocale = (language: string): string => (language === 'en-GB' ? styles.british : styles.american);
  const system = { retrieveLocale, retrieveItem: () => ({ ...current }) };
  const makeEngine = (style: ReferenceStyle) => new Engine(system, styles[style], style === 'harvard' ? 'en-GB' : 'en-US', true);
  const engines = { apa: makeEngine('apa'), chicago: makeEngine('chicago'), harvard: makeEngine('harvard') };
  return (item, style) => {
    current = item;
    engines[style].updateItems([item.id]);
    return toText(engines[style].makeBibliography()[1][0]);
  };
}

/** British quotation marks, with the punctuation outside: all that citations need of the locale that no package holds. */
function toBritish(locale: string): string {
  const marks = { 'open-quote': '‘', 'close-quote': '’', 'open-inner-quote': '“', 'close-inner-quote': '”' };
  const terms = Object.entries(marks).reduce(
    (text, [term, mark]) => text.replace(new RegExp(`(<term name="${term}">)[^<]*`), `$1${mark}`),
    locale,
  );
  return terms.replace('punctuation-in-quote="true"', 'punctuation-in-quote="false"').replace('lang="en-US"', 'lang="en-GB"');
}

function toText(html: string): string {
  const escaped = html.replace(/&#38;/g, '&amp;').replace(/&#60;/g, '&lt;').replace(/&#62;/g, '&gt;');
  return unescapeHtml(escaped.replace(/<[^>]*>/g, '')).trim();
}
