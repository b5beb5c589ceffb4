import fc from 'fast-check';
import { hostileLine, plainSentence } from './make-words.ts';

const names =
  `p p p div span article section aside header footer nav main h1 h2 h3 h6 ul ol li dl dt dd table thead tr th td caption
  blockquote pre code em strong b i s sup sub a br hr img figure figcaption details summary template noscript svg math
  iframe script style form input button select option textarea video ruby rt font center marquee object custom-element`.split(
    /\s+/,
  );
const attributes: readonly ((words: string) => string)[] = [
  () => '',
  () => '',
  (words) => ` id="fn1" class="${words}"`,
  () => ' class="footnotes" role="doc-endnotes"',
  () => ' id="fnref1" href="#fn1"',
  (words) => ` href="${words}"`,
  () => ' href="javascript:alert(1)" onclick="alert(1)"',
  (words) => ` title=${words} alt='${words}'`,
  () => ' hidden',
  () => ' style="display:none"',
  () => ' colspan="3" rowspan="1000"',
  () => ' dir="rtl" lang="fa"',
];

const { node } = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 5, withCrossShrink: true }, plainSentence, hostileLine, tie('element')),
  element: fc
    .tuple(
      fc.constantFrom(...names),
      fc.constantFrom(...attributes),
      hostileLine,
      fc.array(tie('node'), { maxLength: 4 }),
      fc.integer({ min: 0, max: 9 }),
    )
    .map(([name, attribute, words, children, chance]) => {
      const end = chance === 0 ? '' : `</${chance === 1 ? 'div' : name}>`;
      return `<${name}${attribute(words)}>${children.join('')}${end}`;
    }),
}));

const notes = hostileLine.map(
  (words) =>
    `<p>${words}<sup id="r1"><a href="#n1">1</a></sup></p><ol class="footnotes"><li id="n1">${words} <a href="#r1">↩</a></li></ol>`,
);
const heads: readonly ((words: string) => string)[] = [
  () => '',
  (words) => `<title>${words}</title><meta property="og:title" content="${words}"><link rel="canonical" href="${words}">`,
  (words) =>
    `<meta charset="windows-1252"><script type="application/ld+json">{"@type":"Article","headline":${JSON.stringify(words)},"datePublished":"${words}"}</script>`,
  (words) => `<base href="${words}"><meta http-equiv="refresh" content="0;url=${words}">`,
];

/** Bytes of web pages: elements in each other as no page should have them, with notes, metadata and ends that are missing. */
export const makePage: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.tuple(fc.constantFrom(...heads), hostileLine).map(([head, words]) => head(words)),
    fc.array(
      fc.oneof(
        node,
        node,
        notes,
        plainSentence.map((words) => `<p>${words} ${words}</p>`),
      ),
      { minLength: 1, maxLength: 10 },
    ),
    fc.constantFrom('article', 'main', 'div', 'body', 'table'),
  )
  .map(([head, parts, name]) =>
    Buffer.from(`<!doctype html><html><head>${head}</head><body><${name}>${parts.join('\n')}</${name}></body></html>`),
  );
