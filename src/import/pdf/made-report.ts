import type { MadeText } from './make-pdf.ts';

/** The pages of an invented report, with cover, contents, running headers, notes over a page break, a list and a quotation. For tests. */
export function madeReport(): MadeText[][] {
  return [cover(), contents(), firstPage(), secondPage(), thirdPage()].map((page, index) => [...page, ...furniture(index)]);
}

const line = (text: string, x: number, y: number, size = 11, font: MadeText['font'] = 'roman'): MadeText => ({
  text,
  x,
  y,
  size,
  font,
});

/** Lines of running text, 13 points apart. */
const text = (y: number, ...lines: string[]): MadeText[] => lines.map((words, index) => line(words, 70, y - index * 13));

function furniture(index: number): MadeText[] {
  if (index === 0) return [];
  return [line('Canals of the Lower Vale', 400, 805, 8), line('Vale Institute', 70, 30, 8), line(String(index), 500, 30, 8)];
}

function cover(): MadeText[] {
  return [
    line('Canals of the Lower Vale', 70, 600, 24, 'bold'),
    line('3 March 2021', 70, 560, 12),
    line('Vale Institute', 70, 90, 10),
  ];
}

function contents(): MadeText[] {
  const dots = '.'.repeat(60);
  return [
    line('Contents', 70, 760, 16, 'bold'),
    line(`Introduction ${dots} 2`, 70, 730),
    line(`Locks and Gates ${dots} 3`, 70, 715),
    line(`The Upper Gate ${dots} 3`, 90, 700),
    line(`Conclusions ${dots} 4`, 70, 685),
  ];
}

function firstPage(): MadeText[] {
  return [
    line('Introduction', 70, 760, 16, 'bold'),
    ...text(
      735,
      'The canals were dug in the second decade of the century by companies that',
      'had little money and less patience, and the bargemen who used them were',
    ),
    line('seldom asked.', 70, 709),
    line('1', 133, 713, 7),
    line('Their letters speak of inter-', 140, 709),
    ...text(696, 'ruptions, of floods and of a toll that doubled in a year. The interruptions ceased.'),
    ...text(664, 'A second paragraph follows after a gap, and it goes on over the end of the page'),
    ...text(651, 'because its sentence has not come to a close when the page is full, which is a'),
    line('1', 70, 123, 6),
    line('Register of the Vale Company, p. 12.', 75, 120, 9),
    line('2', 70, 109, 6),
    line('The toll is described in a long letter that does not end on this page because', 75, 106, 9),
  ];
}

function secondPage(): MadeText[] {
  return [
    ...text(760, 'Common thing in printed reports.'),
    line('2', 232, 764, 7),
    line('Locks and Gates', 70, 720, 16, 'bold'),
    line('The Upper Gate', 70, 695, 13, 'bold'),
    ...text(672, 'The gate was built of oak and needed three repairs:'),
    line('•', 85, 650),
    line('the sill, which had rotted through and let the', 100, 650),
    line('water pass at night;', 100, 637),
    line('•', 85, 620),
    line('the hinges.', 100, 620),
    ...text(595, 'One of the masons wrote home about it in words that are often repeated, as here:'),
    line('I have never seen a gate so badly hung, nor a', 110, 570),
    line('company so little ashamed of it as this one is.', 110, 557),
    ...text(532, 'Nothing more is known of him, and the gate itself was taken down in the same year.'),
    line('the writer had more to say.', 70, 106, 9),
  ];
}

function thirdPage(): MadeText[] {
  return [
    line('Conclusions', 70, 760, 16, 'bold'),
    ...text(735, 'The canals were closed at last, and the area of the basin, some 40 km'),
    line('2', 373, 739, 7),
    line(', was drained.', 377, 735),
  ];
}
