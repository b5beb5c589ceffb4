import { createHighlighterCore, createCssVariablesTheme } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { escapeHtml } from '../text/escape-html.ts';

const languages = {
  yaml: () => import('shiki/langs/yaml.mjs'),
  mdx: () => import('shiki/langs/mdx.mjs'),
  sh: () => import('shiki/langs/shellscript.mjs'),
  json: () => import('shiki/langs/json.mjs'),
  bibtex: () => import('shiki/langs/bibtex.mjs'),
};

/**
 * Makes a function that turns code into HTML, highlighted by Shiki. Colours are classes (`code-keyword`), never `style`
 * attributes, which a strict policy forbids. A language it does not know stands as plain text.
 */
export async function createHighlighter(): Promise<(code: string, language: string) => string> {
  const theme = createCssVariablesTheme({ name: 'classes', variablePrefix: '--code-', fontStyle: false });
  const highlighter = await createHighlighterCore({
    themes: [theme],
    langs: Object.values(languages),
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  return (code, language) => {
    if (!Object.hasOwn(languages, language)) return preformatted(escapeHtml(code));
    const lines = highlighter.codeToTokensBase(code, { lang: language === 'sh' ? 'shellscript' : language, theme: 'classes' });
    return preformatted(lines.map((tokens) => tokens.map(({ content, color }) => span(content, color)).join('')).join('\n'));
  };
}

function preformatted(html: string): string {
  return `<pre tabindex="0"><code>${html}</code></pre>`;
}

function span(content: string, color: string | undefined): string {
  const name = /^var\(--code-token-([a-z-]+)\)$/.exec(color ?? '')?.[1];
  return name ? `<span class="code-${name}">${escapeHtml(content)}</span>` : escapeHtml(content);
}
