import fc from 'fast-check';
import { sampleDocx, sampleParagraph } from '../../import/docx/sample-docx.ts';
import { hostileLine, plainSentence } from './make-words.ts';

type Form = (words: string) => string;

const runs: readonly Form[] = [
  (words) => run(words),
  (words) => run(words, '<w:b/><w:i/><w:strike/>'),
  (words) => run(words, '<w:vertAlign w:val="superscript"/>'),
  (words) => run(words, '<w:vanish/>'),
  () => '<w:r><w:footnoteReference w:id="2"/></w:r>',
  () => '<w:r><w:endnoteReference w:id="3"/></w:r>',
  () => '<w:r><w:commentReference w:id="4"/></w:r>',
  () => '<w:r><w:tab/><w:br/><w:br w:type="page"/><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
  (words) => `<w:hyperlink w:anchor="${words}">${run(words)}</w:hyperlink>`,
  (words) =>
    `<w:ins w:id="1" w:author="x">${run(words)}</w:ins><w:del w:id="2"><w:r><w:delText>${words}</w:delText></w:r></w:del>`,
  (words) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "${words}"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(words)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  (words) => `<w:sdt><w:sdtContent>${run(words)}</w:sdtContent></w:sdt>`,
  (words) => `<w:smartTag>${run(words)}</w:smartTag><w:bookmarkStart w:id="1" w:name="${words}"/>`,
];

const blocks: readonly Form[] = [
  (inner) => `<w:p>${inner}</w:p>`,
  (inner) => `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${inner}</w:p>`,
  (inner) => `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>${inner}</w:p>`,
  (inner) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>${inner}</w:p>`,
  (inner) =>
    `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr><w:p>${inner}</w:p></w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p>${inner}</w:p></w:tc></w:tr></w:tbl>`,
  (inner) => `<w:sdt><w:sdtContent><w:p>${inner}</w:p></w:sdtContent></w:sdt>`,
  (inner) => `<w:p>${inner}`,
  (inner) => `<w:p><w:pPr><w:sectPr/></w:pPr>${inner}</w:p>`,
];

/** Words as XML holds them, and now and then as they are, which breaks it. */
const escaped = fc.tuple(hostileLine, fc.integer({ min: 0, max: 40 })).map(([words, chance]) =>
  chance === 0
    ? words
    : words
        .toWellFormed()
        .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
        .replace(/[&<>"]/g, (char) => `&#${String(char.codePointAt(0))};`),
);
const runOf = fc.tuple(fc.constantFrom(...runs), escaped).map(([form, words]) => form(words));
const block = fc
  .tuple(fc.constantFrom(...blocks), fc.array(runOf, { minLength: 1, maxLength: 4 }))
  .map(([form, inner]) => form(inner.join('')));
const note = (name: string, id: number) =>
  escaped.map((words) => `<w:${name} w:id="${String(id)}">${sampleParagraph(words)}</w:${name}>`);

/** Bytes of Word documents: every construct that the reader knows, with hostile words, and parts that do not fit together. */
export const makeWordDocument: fc.Arbitrary<Uint8Array> = fc
  .record(
    {
      body: fc.array(
        fc.oneof(
          block,
          block,
          plainSentence.map((words) => sampleParagraph(words.replace('&', '&amp;'))),
        ),
        { minLength: 1, maxLength: 12 },
      ),
      footnotes: note('footnote', 2),
      endnotes: note('endnote', 3),
      comments: note('comment', 4),
      header: escaped.map((words) => sampleParagraph(words)),
      styles: fc.constantFrom('', '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>'),
      core: escaped.map(
        (words) => `<cp:coreProperties><dc:title>${words}</dc:title><dc:creator>${words}</dc:creator></cp:coreProperties>`,
      ),
    },
    { requiredKeys: ['body'] },
  )
  .map(({ body, ...parts }) => sampleDocx(body.join(''), parts));

function run(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}
