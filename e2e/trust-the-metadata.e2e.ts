import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { placesOf } from '../src/library/content/places.ts';
import { readContent } from '../src/library/content/read-content.ts';
import { titleOf } from '../src/library/documents/describe-document.ts';
import { expect, test } from './test.ts';

const root = path.join(import.meta.dirname, '..');
const { content } = await readContent(placesOf(root, 'content', false), path.join(root, 'src'));
const { documents = [], events = [], topics = [], settings } = content ?? {};
const address = settings?.address ?? '';

test('Every page of a document tells machines of the work what its record says.', () => {
  expect(documents).toHaveLength(5);
  for (const { id, record } of documents) {
    const { data, coins, link } = readHead(`documents/${id}`);
    const authors = (record.authors ?? []).map((name) => ('literal' in name ? name.literal : `${name.given} ${name.family}`));
    const work = (data[0]?.isBasedOn ?? data[0]) as Record<string, unknown> & { author?: { name: string }[] };
    expect([work.name ?? work.headline, work.datePublished, work.url], id).toEqual([
      titleOf(record),
      record.date ?? undefined,
      record.url ?? undefined,
    ]);
    expect((work.author ?? []).map(({ name }) => name)).toEqual(authors);
    const title = ['rft.atitle', 'rft.btitle', 'rft.title'].map((key) => coins?.get(key)).find(Boolean);
    expect([title, coins?.get('rft.date')], id).toEqual([titleOf(record), record.date]);
    expect(link('canonical')).toBe(`${address}documents/${id}/`);
    expect(link('cite-as')).toBe(record.doi ? `https://doi.org/${record.doi}` : (record.url ?? null));
    const [item] = JSON.parse(read(link('describedby')?.slice(1) ?? '')) as [{ title: string; author?: object[] }];
    expect([item.title, item.author?.length ?? 0]).toEqual([titleOf(record), authors.length]);
  }
});

test('Every event and every topic is told as what it is.', () => {
  const types = {
    person: 'Person',
    organisation: 'Organization',
    place: 'Place',
    event: 'Event',
    agreement: 'Thing',
    idea: 'Thing',
  };
  for (const { id, record } of events)
    expect(readHead(`events/${id}`).data[0], id).toMatchObject({
      ...{ '@type': 'Event', name: record.name, startDate: record.date, url: `${address}events/${id}/` },
    });
  for (const { id, record } of topics)
    expect(readHead(`topics/${id}`).data[0], id).toMatchObject({ '@type': types[record.kind], name: record.name });
  expect([events.length, topics.length].every((count) => count > 10)).toBe(true);
});

test('Feeds and sitemap are well-formed, and the feeds have the title and the summary of every document.', async ({ page }) => {
  const summaries = new Map(documents.map(({ id, record }) => [`${address}documents/${id}/`, record.summary]));
  const feed = await parseXml(page, read('feed.xml'));
  expect(new Map(feed.entries.map(({ id, summary }) => [id, summary]))).toEqual(summaries);
  for (const { title, updated } of feed.entries)
    expect([title.length > 10, /^\d{4}-\d\d-\d\dT/.test(updated)]).toEqual([true, true]);
  const { items } = JSON.parse(read('feed.json')) as { items: { id: string; content_text: string }[] };
  expect(new Map(items.map((item) => [item.id, item.content_text]))).toEqual(summaries);
  expect((await parseXml(page, read('sitemap.xml'))).fault).toBeNull();
  for (const { id } of topics) expect((await parseXml(page, read(`topics/${id}/feed.xml`))).fault, id).toBeNull();
});

async function parseXml(page: Page, xml: string) {
  return await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'application/xml');
    const wordsOf = (entry: Element, name: string): string => entry.querySelector(name)?.textContent ?? '';
    return {
      fault: parsed.querySelector('parsererror')?.textContent ?? null,
      entries: [...parsed.querySelectorAll('entry')].map((entry) => ({
        ...{ id: wordsOf(entry, 'id'), title: wordsOf(entry, 'title') },
        ...{ updated: wordsOf(entry, 'updated'), summary: wordsOf(entry, 'summary') },
      })),
    };
  }, xml);
}

function readHead(place: string) {
  const { document } = parseHTML(read(`${place}/index.html`));
  const coins = document.querySelector('span.Z3988')?.getAttribute('title');
  return {
    data: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => JSON.parse(textContent) as Record<string, unknown>,
    ),
    coins: coins ? new URLSearchParams(coins) : null,
    link: (relation: string) => document.querySelector(`link[rel="${relation}"]`)?.getAttribute('href') ?? null,
  };
}

function read(name: string): string {
  return readFileSync(path.join('dist', name), 'utf8');
}
