import { documentRecord, entry, textRecord, type ContentFiles } from '../../library/content/temporary-content.ts';

/** Words that stand in a text that may not be published, by where, and nowhere else. No stemmer shortens them. */
export const plantedWords = {
  heading: 'abwolkrymph',
  paragraph: 'cexudvarnok',
  emphasis: 'dymquilthox',
  list: 'ezrifonguck',
  quotation: 'fhobvektrum',
  tableHead: 'gwaxilmborp',
  tableCell: 'hjuntrevask',
  note: 'iqdolmpfark',
  linkWords: 'jvesturnogh',
  linkAddress: 'kbyxolwumph',
  besideTopic: 'lzarquendok',
  dated: 'mfiwotbruxk',
  citing: 'npolvegturk',
  sourceFile: 'ocvakrindum',
  receipt: 'pxumfolbank',
  ledger: 'qhetvorznum',
} as const;

/** What would act where it is not escaped: it ends scripts, elements, attributes, comments and sections of XML. */
export const hostileWords = `"'><img src=x onerror=alert(1)></script><script>alert(1)</script><!-- ]]> &lt;b> \\u003c \u2028`;

const at = plantedWords;
const hostile = JSON.stringify(hostileWords);

const text = `
## The ${at.heading} of the light

A first line with ${at.paragraph}, and one that is *${at.emphasis}*[^1]. See [the ${at.linkWords}](https://example.org/${at.linkAddress}).

- The ${at.list} of the keepers.

> A ${at.quotation}, somebody said.

| ${at.tableHead} | other |
| --- | --- |
| ${at.tableCell} | more |

The Great Lamp had its ${at.besideTopic}, as told before :cite[open]{at="para 1"}, with ${at.citing}.

On 5 May 1900 the ${at.dated} was found.

[^1]: With a ${at.note}.
`;

const sealed = documentRecord
  .replace('On lamps', 'Sealed letters')
  .replace('publishText: true', 'publishText: false')
  .replace('licence: CC BY 4.0', 'licence: All rights reserved');

const open = documentRecord
  .replace(/^title: .*$/m, `title: ${hostile}`)
  .replace(/^authors: .*$/m, `authors: [{ literal: ${hostile} }]`)
  .replace(/^publisher: .*$/m, `publisher: ${hostile}`)
  .replace(/^summary: .*$/m, `summary: ${hostile}`)
  .concat(`\nformerly: [earlier]\nreferences: [{ id: odd, type: book, title: ${hostile}, author: [{ literal: ${hostile} }] }]`);

const event = `name: ${hostile}
summary: ${hostile}
date: "1900-05-05"
accounts: [{ document: open, statements: [{ aspect: who, text: ${hostile}, at: para 1 }] }]`;

/**
 * A library of one open document and one whose text holds the planted words and may not be published. Whatever is named or
 * titled in it has the hostile words for its name.
 */
export const plantedLibrary: ContentFiles = {
  'documents/lamps.mdx': null,
  'documents/open.mdx': entry(open, '\nThe Great Lamp burns oil :cite[odd].\n'),
  'topics/odd.mdx': entry(`name: ${hostile}\nkind: person\nsummary: ${hostile}\naliases: [Rook]`, '\nRook.\n'),
  'events/odd.mdx': entry(event, '\nRook :cite[open]{at="para 1"}.\n'),
  'guide/odd.mdx': entry(`title: ${hostile}\nsummary: ${hostile}\norder: 1`, '\n## Rook\n\nRook.\n'),
  'documents/sealed.mdx': entry(sealed, '\nLetters on the Great Lamp, in our words.\n'),
  'topics/great-lamp.mdx': entry('name: Great Lamp\nkind: place\nsummary: A light on a rock.\naliases: [Old Lamp]'),
  'texts/sealed.mdx': entry(textRecord.replace('lamps.txt', `${at.sourceFile}.txt`), text),
  'texts/sealed.receipt.json': JSON.stringify({ dropped: [at.receipt] }),
  'ledger/sealed.json': JSON.stringify({ digest: [], text: [`t-${at.ledger}`], moved: { [`t-${at.ledger}x`]: 't-0000000' } }),
};
