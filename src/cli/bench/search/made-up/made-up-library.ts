import { pick, seededRandom, type Random } from '../seeded-random.ts';
import type { SitePage, SiteSource } from '../indexed-site.ts';
import { writePage, type Section } from '../write-page.ts';
import { makeWords, type MadeUpWords } from './made-up-words.ts';

/** A library of any size to measure search on. The same number of documents gives the same library. */
export interface MadeUpLibrary extends SiteSource {
  /** What its readers ask: words of a document, or the name of a topic and words. */
  readonly queries: readonly string[];
}

const kinds = ['briefing', 'report', 'news', 'paper'] as const;
const years = ['2016', '2017', '2018', '2019', '2020', '2021'];
const askedQueries = 300;

/**
 * Makes up a library: pages of `count` documents, each with a digest and a full text of 700 words together, and of their
 * topics, ten times as many as the root of that number, of which a document mentions about twelve.
 */
export function makeUpLibrary(count: number): MadeUpLibrary {
  const words = makeWords();
  const random = seededRandom(`library of ${count}`);
  const topics = Array.from({ length: Math.round(10 * Math.sqrt(count)) }, (_, index) => makeTopic(index, words, random));
  const publishers = Array.from({ length: 40 }, () => capitalise(words.drawContent(random)));
  const documentOf = (index: number): MadeUpDocument =>
    makeDocument({ index, words, topics, publishers }, seededRandom(`document ${index}`));
  return {
    // One by one, because thousands of them need not stand in memory at once.
    pages: makePages(count, topics, documentOf),
    topics: topics.map(nameTopic),
    queries: makeQueries(count, documentOf),
  };
}

interface Topic {
  readonly id: string;
  readonly name: string;
  /** Words that those who write about it use. */
  readonly vocabulary: readonly string[];
}

interface MadeUpDocument {
  readonly topics: readonly Topic[];
  readonly title: string;
  readonly pages: readonly SitePage[];
  /** A passage to ask for. */
  readonly passage: string;
}

interface Setting {
  readonly index: number;
  readonly words: MadeUpWords;
  readonly topics: readonly Topic[];
  readonly publishers: readonly string[];
}

function makeTopic(index: number, words: MadeUpWords, random: Random): Topic {
  const name = `${capitalise(words.drawContent(random))} ${capitalise(words.drawContent(random))}`;
  const vocabulary = Array.from({ length: 80 }, () => words.drawContent(random));
  return { id: `${name.toLowerCase().replace(' ', '-')}-${index}`, name, vocabulary };
}

/** Every topic has its initials and the last of its words as other names. */
function nameTopic({ id, name }: Topic): MadeUpLibrary['topics'][number] {
  const initials = name.replace(/[^A-Z]/g, '');
  const aliases = [
    { text: initials, exact: true },
    { text: name.split(' ').at(-1) ?? name, short: true },
  ];
  return { id, record: { name, kind: 'organisation', aliases } };
}

function* makePages(count: number, topics: readonly Topic[], documentOf: (index: number) => MadeUpDocument): Generator<SitePage> {
  for (let index = 0; index < count; index += 1) yield* documentOf(index).pages;
  for (const { id, name, vocabulary } of topics) {
    const summary = vocabulary.slice(0, 30).join(' ');
    const fields = { kind: 'topic', about: 'Topic · Organisation', summary };
    yield { place: `topics/${id}/`, html: writePage({ fields, body: 'p', title: name, sections: [{ passages: [summary] }] }) };
  }
}

function makeDocument({ index, words, topics, publishers }: Setting, random: Random): MadeUpDocument {
  // Some topics are mentioned everywhere and most seldom.
  const own = Array.from({ length: 12 }, () => topics[Math.floor(topics.length * random() ** 2)] ?? pick(random, topics));
  const section = (passages: number, length: number): Section => ({
    heading: capitalise(`${words.drawContent(random)} ${words.drawContent(random)}`),
    passages: Array.from({ length: passages }, () => makePassage(words, own, random, length)),
  });
  const title = capitalise(Array.from({ length: 7 }, () => words.draw(random)).join(' '));
  const digest = Array.from({ length: 3 }, () => section(2, 42));
  const text = Array.from({ length: 3 }, () => section(2, 75));
  const [kind, publisher, year] = [pick(random, kinds), pick(random, publishers), pick(random, years)];
  const date = `${year}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`;
  const summary = makePassage(words, own, random, 30);
  const fields = {
    kind,
    publisher,
    year,
    topics: [...new Set(own.map(({ id }) => id))],
    date,
    about: `${publisher} · ${date}`,
    summary,
  };
  const place = `documents/${index}/`;
  const pages = [
    { place, html: writePage({ fields, body: 'd', title, sections: digest }) },
    { place: `${place}text/`, html: writePage({ body: 't', title, sections: text }) },
  ];
  return { topics: own, title, pages, passage: text[0]?.passages[0] ?? title };
}

/** A passage about one or two of the topics, of half to three halves of a length in words. */
function makePassage(words: MadeUpWords, topics: readonly Topic[], random: Random, length: number): string {
  const subject = pick(random, topics);
  const drawn = Array.from({ length: Math.round(length * (0.5 + random())) }, () => {
    const chance = random();
    if (chance < 0.03) return subject.name;
    return chance < 0.15 ? pick(random, subject.vocabulary) : words.draw(random);
  });
  return `${capitalise(drawn.join(' '))}.`;
}

function makeQueries(count: number, documentOf: (index: number) => MadeUpDocument): string[] {
  const random = seededRandom(`queries of ${count}`);
  return Array.from({ length: askedQueries }, () => {
    const { passage, topics } = documentOf(Math.floor(random() * count));
    const telling = passage.toLowerCase().match(/[a-z]{5,}/g) ?? [];
    const asked = Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(random, telling));
    return (random() < 0.3 ? [pick(random, topics).name, ...asked.slice(0, 2)] : asked).join(' ');
  });
}

function capitalise(text: string): string {
  return text.replace(/^./, (letter) => letter.toUpperCase());
}
