import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMatcher } from '../../markup/alias-matcher.ts';
import { compileBody } from '../../markup/compile.ts';
import { documentSchema } from '../../schema/document.ts';
import { topicSchema } from '../../schema/topic.ts';
import { readYaml } from '../../schema/read-frontmatter.ts';
import { documentRecord } from '../content/temporary-content.ts';
import type { NamedTopic } from './find-near-topic.ts';
import type { NamedBody } from './named-body.ts';
import { suggestNames } from './suggest-names.ts';

const record = documentSchema.parse(readYaml(documentRecord, 'lamps.mdx').data);

function topic(id: string, name: string, aliases: unknown[] = [], kind = 'organisation'): NamedTopic {
  return { id, record: topicSchema.parse({ name, kind, summary: 'A fixture.', aliases }) };
}

const noTopics: readonly NamedTopic[] = [];

/** The suggestions for texts, each a document: `name ×count/documents` with the other spellings. */
function suggest(texts: readonly string[], topics = noTopics, made: Partial<NamedBody['record']> = {}): string[] {
  const matcher = createMatcher(topics.map(({ id, record: named }) => ({ id, topic: named })));
  const bodies = texts.map((text, index): NamedBody => {
    const body = compileBody(text, { body: 't', matcher, firstLine: 1 });
    return { document: `document-${String(index)}`, part: 'text', file: 'a.mdx', record: { ...record, ...made }, body };
  });
  return suggestNames(bodies, topics).map(({ name, spellings, words, count, documents, near }) => {
    const others = spellings.flatMap(({ text }) => (text === name ? [] : [text]));
    return [
      `${name} ×${String(count)}/${String(documents.length)}`,
      ...others,
      ...(words === null ? [] : [`stands for ${words}`]),
      ...(near === null ? [] : [`${near.by}: ${near.alias} of ${near.id}`]),
    ].join(' | ');
  });
}

/** The names in one text that stand in it twice. */
function namesIn(text: string, topics = noTopics): string[] {
  return suggest([`${text}\n\n${text}`], topics).map((told) => told.replace(/ ×.*$/, ''));
}

test('A name of several words is found with its small words, and none that stands once.', () => {
  assert.deepEqual(
    suggest([
      'He wrote to the Ministry of Foreign Affairs, then to Omar bin Tarik and to Ludwig von Thal. The Ministry of Foreign Affairs told Omar bin Tarik, but not Cobb.',
    ]),
    ['Ministry of Foreign Affairs ×2/1', 'Omar bin Tarik ×2/1'],
  );
});

test('Names of most documents come first, then those that stand most often.', () => {
  assert.deepEqual(suggest(['They left Elmet for Varn. In Varn, as in Varn before, they slept.', 'They saw Elmet.']), [
    'Elmet ×2/2',
    'Varn ×3/1',
  ]);
});

test('A word that begins a sentence is no name where it also stands small, or nowhere else with a capital.', () => {
  assert.deepEqual(
    namesIn('Protesters met. Several protesters saw Elmet. Elmet slept. Understandably, they left: Meanwhile it rained.'),
    ['Elmet'],
  );
});

test('The opening word of a sentence does not become a part of the name after it.', () => {
  assert.deepEqual(namesIn('Today Ada Cobb left. Protesters of the day and some protesters met. Protesters Ada Cobb saw ran.'), [
    'Ada Cobb',
  ]);
});

test('Ranks, offices and ways to address are no part of a name, and none by themselves.', () => {
  assert.deepEqual(
    namesIn(
      'The Iraqi Prime Minister, President Ada Wray, Mr. Cobb, Gen. Dell Ames and the Secretary of State met Foreign Minister Ibn Farr, as did Mr. Cobb.',
    ).sort(),
    ['Ada Wray', 'Cobb', 'Dell Ames', 'Ibn Farr'],
  );
});

test('An adjective at the end of a name belongs to the word after it.', () => {
  assert.deepEqual(namesIn('He joined the Hash al-Noor Shiite men.'), ['Hash al-Noor']);
});

test('A title within the name of a body stays.', () => {
  assert.deepEqual(
    namesIn('He left the General Assembly, then the King Khalid Airport and the Foreign Affairs Committee.').sort(),
    ['Foreign Affairs Committee', 'General Assembly', 'King Khalid Airport'],
  );
});

test('“And” ties the parts of one body, and not two names.', () => {
  assert.deepEqual(
    namesIn(
      'The centre is the Centre for International and Maritime Studies; the foreign desk, the Foreign and Colonial Office. They left Elmet and Varn, and human services of the Department of Health and Human Services. An international and maritime matter, said Varn, in good health.',
    ).sort(),
    [
      'Centre for International and Maritime Studies',
      'Department of Health and Human Services',
      'Elmet',
      'Foreign and Colonial Office',
      'Varn',
    ],
  );
});

test('Months, weekdays, peoples, creeds and Roman figures are no names.', () => {
  assert.deepEqual(namesIn('On Friday, 3 January, the Iraqi and the Sunni saw Kurds, as in part II and on TV at 5 PM EST.'), []);
});

test('A compound with a small part and a contraction are no names.', () => {
  assert.deepEqual(namesIn('The Elmet-backed and anti-Varn men said I’ve seen it, and I’m here.'), []);
});

test('What belongs to a topic is passed over, and a longer name that holds it is found.', () => {
  const topics = [topic('elmet', 'Elmet', [], 'place'), topic('wray', 'Ada Wray', ['Wray'], 'person')];
  assert.deepEqual(
    namesIn('Ada Wray left Elmet, Elmet’s Varn Gate and the Bank of Elmet; Captain Wray saw the Elmet Navy.', topics).sort(),
    ['Bank of Elmet', 'Elmet Navy', 'Varn Gate'],
  );
});

test('Citations, titles of works, headlines, addresses, speakers and the document’s own authors are passed over.', () => {
  const text = `So it is (Abel, 2020), wrote Cain (2021) in “The Gate of Varn Is Shut”, of the Tides of the Northern Harbour.

The Long Way to Cobb Harbour and Back

MR. DELL:  See https://example.org/Farr-Gate with a word of Ludwig Thal, of Thal.`;
  const works = [{ id: 'tides', type: 'book' as const, title: 'Tides of the Northern Harbour' }];
  assert.deepEqual(
    suggest([`${text}\n\n${text}`], noTopics, { authors: [{ family: 'Thal', given: 'Ludwig' }], references: works }),
    [],
  );
});

test('Notes, headings and lists of sources are passed over.', () => {
  const text =
    'They left Elmet.[^1]\n\n## The Varn Gate Opens\n\nAnd Elmet slept.\n\n## Sources\n\n- Elmet Gate\n- Elmet Gate\n\n[^1]: Cobb, Elmet.';
  assert.deepEqual(suggest([text]), ['Elmet ×2/1']);
});

test('Spellings, possessives and near spellings of a name are one.', () => {
  assert.deepEqual(
    suggest([
      'He saw Kata’ib al-Noor and Kataib Al Noor’s men, the Department of Defence, the Department of Defense and a U.S. Department of Defence.',
    ]),
    ['Department of Defence ×2/1 | Department of Defense', 'Kataib Al Noor ×2/1 | Kata’ib al-Noor'],
  );
});

test('A name with a country before it is the one without it, unless several countries have one.', () => {
  assert.deepEqual(
    suggest([
      'He left the Iraqi Navy Yard and the Navy Yard; the Iraqi Sea Guard, the Omani Sea Guard, the Sea Guard and the Sea Guard.',
    ]),
    ['Navy Yard ×2/1 | Iraqi Navy Yard', 'Sea Guard ×2/1'],
  );
});

test('A family name is joined with the one full name that ends in it.', () => {
  assert.deepEqual(
    suggest(['He met Michael Knights. So Knights said; Knights left. He met Ada Farr and Ben Farr, Farr and Farr.']),
    ['Michael Knights ×3/1 | Knights', 'Farr ×2/1'],
  );
});

test('A family name that mostly stands where the full name does not is another name.', () => {
  assert.deepEqual(suggest(['He met Jim Jordan.', 'They left Jordan.', 'They saw Jordan.']), ['Jordan ×2/2']);
});

test('An acronym is one with the name it is explained by, and with that of the one body of its initials.', () => {
  assert.deepEqual(
    suggest(['The State Harbour Guard (SHG) met. It met the SHG and the SHG. The Varn Gate Committee and the VGC met.']),
    ['State Harbour Guard ×4/1 | SHG', 'Varn Gate Committee ×2/1 | VGC'],
  );
});

test('An acronym that is explained by ordinary words is told with them.', () => {
  assert.deepEqual(suggest(['They held weapons of mass destruction (WMD). The WMD were found.']), [
    'WMD ×2/1 | stands for weapons of mass destruction',
  ]);
});

test('A name that may be a missing alias is told once it stands once, before all others, with the reason.', () => {
  const topics = [
    topic('noor', 'Hashd al-Noor', [{ text: 'HASHD', exact: true }]),
    topic('shg', 'State Harbour Guard'),
    topic('lsg', 'Lamp and Sea Guild', [{ text: 'LSGX', exact: true }]),
    topic('farr', 'Hisham al-Farr', [], 'person'),
  ];
  assert.deepEqual(
    suggest(
      ['He saw Varn and Varn. The Hash al-Noor, the SHG, the Hashd and Lords Farr left, with the Light Sea Gate Xebec.'],
      topics,
    ),
    [
      'Farr ×1/1 | family name: Hisham al-Farr of farr',
      'Hash al-Noor ×1/1 | spelling: Hashd al-Noor of noor',
      'Hashd ×1/1 | case: HASHD of noor',
      'Light Sea Gate Xebec ×1/1 | acronym: LSGX of lsg',
      'SHG ×1/1 | acronym: State Harbour Guard of shg',
      'Varn ×2/1',
    ],
  );
});

test('An acronym that a document explains by the name of a topic may be its alias.', () => {
  assert.deepEqual(suggest(['The Harbour Guards of Varn (HGV) met.'], [topic('hgv', 'Harbour Guards of Varn')]), [
    'HGV ×1/1 | stands for Harbour Guards of Varn | acronym: Harbour Guards of Varn of hgv',
  ]);
});

test('A name that a topic has under conditions is decided and passed over.', () => {
  const topics = [topic('salih', 'Barham Salih', [{ text: 'Salih', short: true }], 'person')];
  assert.deepEqual(namesIn('He saw Salih and said so to Salih.', topics), []);
});

test('Cells of a table do not run together.', () => {
  assert.deepEqual(suggest(['| Where | Who |\n| --- | --- |\n| in Elmet | by Varn |\n| in Elmet | by Varn |']), [
    'Elmet ×2/1',
    'Varn ×2/1',
  ]);
});
