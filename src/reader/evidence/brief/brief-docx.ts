import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
  type IRunOptions,
} from 'docx';
import type { Run } from '../citation-runs.ts';
import { plainAddress } from './plain-address.ts';
import type { Brief, BriefPoint } from './outline-brief.ts';

/** A brief as a Word file, with real footnotes. */
export async function briefDocx({ title, about, points, sources }: Brief): Promise<ArrayBuffer> {
  const file = new Document({
    title,
    description: about,
    styles: {
      default: { document: { run: { font: 'Georgia', size: 22 }, paragraph: { spacing: { after: 160 } } } },
      paragraphStyles: [
        { id: 'Quote', name: 'Quote', basedOn: 'Normal', quickFormat: true, paragraph: { indent: { left: 567 } } },
      ],
    },
    footnotes: Object.fromEntries(points.map((point) => [point.number, { children: [noteParagraph(point)] }])),
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph(about),
          ...points.flatMap(pointParagraphs),
          new Paragraph({ text: 'Sources', heading: HeadingLevel.HEADING_1 }),
          ...sources.map((runs) => new Paragraph({ children: runs.map(textRun), indent: { left: 360, hanging: 360 } })),
        ],
      },
    ],
  });
  return await Packer.toArrayBuffer(file);
}

function pointParagraphs({ number, remark, words, isQuotation }: BriefPoint): Paragraph[] {
  const given = words.map((paragraph, index) => {
    const marker = index === words.length - 1 ? [new FootnoteReferenceRun(number)] : [];
    return new Paragraph({ children: [...cellRuns(paragraph), ...marker], ...(isQuotation && { style: 'Quote' }) });
  });
  return [...remark.map((line) => new Paragraph(line)), ...given];
}

function noteParagraph({ note, link }: BriefPoint): Paragraph {
  // Word reads no more than 255 letters of a fragment; without its words it still leads to the passage.
  const target = (link.split('#')[1]?.length ?? 0) > 255 ? plainAddress(link) : link;
  const shown = new TextRun({ text: plainAddress(link), style: 'Hyperlink' });
  const address = new ExternalHyperlink({ link: target, children: [shown] });
  return new Paragraph({ children: [new TextRun(` ${note} `), address] });
}

function cellRuns(paragraph: string): TextRun[] {
  return paragraph.split('\t').map((text, index) => new TextRun(index === 0 ? text : { children: ['\t', text] }));
}

function textRun({ text, isItalic }: Run): TextRun {
  const options: IRunOptions = { text, italics: isItalic };
  return new TextRun(options);
}
