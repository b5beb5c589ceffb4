import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { readPages } from './built-site.ts';
import { fixtureSites } from './sites.ts';
import { expect, test } from './test.ts';

const address = 'https://library.example/reader/';
/** Pages that stand for others, which are missing or not kept. */
const placeless = ['/404.html', '/offline/not-kept/'];
const original = {
  '@type': 'Report',
  name: 'The lamp of Farpoint & its keepers',
  author: [
    { '@type': 'Person', name: 'Ines Vale', familyName: 'Vale', givenName: 'Ines' },
    { '@type': 'Organization', name: 'Coastal Light Board' },
  ],
  datePublished: '1931-04-02',
  publisher: { '@type': 'Organization', name: 'Coastal Light Board' },
  isPartOf: { '@type': 'CreativeWorkSeries', name: 'Light Papers' },
  reportNumber: 'LP 12',
  inLanguage: 'en',
  url: 'https://lights.example/papers/12',
  license: 'https://creativecommons.org/licenses/by/4.0/',
};

test('The page of a public full text says which work it is, to reference managers and indexes.', () => {
  for (const site of [fixtureSites.public, fixtureSites.private]) {
    const page = readHead(site, 'documents/lamp-report/text/');
    const own = `${address}documents/lamp-report/text/`;
    expect(page.citation).toEqual([
      ['citation_title', 'The lamp of Farpoint & its keepers'],
      ['citation_author', 'Vale, Ines'],
      ['citation_author', 'Coastal Light Board'],
      ['citation_publication_date', '1931/04/02'],
      ['citation_date', '1931/04/02'],
      ['citation_technical_report_institution', 'Coastal Light Board'],
      ['citation_technical_report_number', 'LP 12'],
      ['citation_series_title', 'Light Papers'],
      ['citation_language', 'en'],
      ['citation_public_url', own],
      ['citation_fulltext_html_url', own],
      [
        'citation_reference',
        'citation_title=Fog on the reef; citation_author=Orr, T.; citation_publication_date=1930/11/03; citation_journal_title=The Farpoint Signal',
      ],
    ]);
    expect(page.data).toEqual([{ '@context': 'https://schema.org', ...original, mainEntityOfPage: own }]);
    expect(page.coins).toEqual([]);
    expect(page.links('canonical')).toEqual([own]);
    expect(page.links('cite-as')).toEqual(['https://lights.example/papers/12']);
  }
});

test('The page of a digest tells of the original, and never takes its place.', () => {
  const page = readHead(fixtureSites.public, 'documents/lamp-report/');
  expect(page.citation).toEqual([]);
  expect(page.coins.map((title) => [...new URLSearchParams(title)])).toEqual([
    [
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
      ['rft.genre', 'report'],
      ['rft.btitle', 'The lamp of Farpoint & its keepers'],
      ['rft.series', 'Light Papers'],
      ['rft.pub', 'Coastal Light Board'],
      ['rft.aulast', 'Vale'],
      ['rft.aufirst', 'Ines'],
      ['rft.au', 'Vale, Ines'],
      ['rft.aucorp', 'Coastal Light Board'],
      ['rft.date', '1931-04-02'],
      ['rft.language', 'en'],
      ['rft_id', 'https://lights.example/papers/12'],
    ],
  ]);
  expect(page.data).toEqual([
    {
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'Digest of: The lamp of Farpoint & its keepers',
      url: `${address}documents/lamp-report/`,
      inLanguage: 'en',
      description: 'Why the lamp went out on the night of 9 March 1931, as the board that ran it saw it.',
      author: { '@type': 'Organization', name: 'The test library' },
      datePublished: '2026-11-20',
      dateModified: '2027-01-15',
      correction: [
        { '@type': 'CorrectionComment', text: 'The digest left out that the bearing was seized.', datePublished: '2027-01-15' },
        { '@type': 'CorrectionComment', text: 'The digest named the rule of 1928.', datePublished: '2026-12-01' },
      ],
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isBasedOn: original,
    },
  ]);
});

test('A work that may not be published is never offered to an index as its full text, not even in a private build.', () => {
  expect(existsSync(path.join(fixtureSites.public, 'documents/keepers-letters/text'))).toBe(false);
  const page = readHead(fixtureSites.private, 'documents/keepers-letters/text/');
  expect(page.citation).toEqual([]);
  expect(page.data).toEqual([]);
  expect(new URLSearchParams(page.coins[0]).get('rft.title')).toBe('[Letters of a keeper]');
  expect(page.meta('robots')).toEqual(['noindex']);
});

test('A document without a digest is told as a page about an untitled, anonymous, undated work.', () => {
  const page = readHead(fixtureSites.public, 'documents/keepers-letters/');
  expect(page.citation).toEqual([]);
  expect(page.links('cite-as')).toEqual([]);
  expect(page.data).toMatchObject([
    { '@type': 'WebPage', mainEntity: { '@type': 'WebPage', name: '[Letters of a keeper]', inLanguage: 'en' } },
  ]);
});

test('The CSL-JSON that a page of a document names is the record.', () => {
  for (const place of ['documents/lamp-report/', 'documents/lamp-report/text/']) {
    const [file = ''] = readHead(fixtureSites.public, place).links('describedby');
    expect(JSON.parse(readFileSync(path.join(fixtureSites.public, file.replace('/reader/', '')), 'utf8'))).toEqual([
      {
        id: 'lamp-report',
        type: 'report',
        title: 'The lamp of Farpoint & its keepers',
        author: [{ family: 'Vale', given: 'Ines' }, { literal: 'Coastal Light Board' }],
        issued: { 'date-parts': [[1931, 4, 2]] },
        publisher: 'Coastal Light Board',
        'collection-title': 'Light Papers',
        'collection-number': 'LP 12',
        URL: 'https://lights.example/papers/12',
        language: 'en',
      },
    ]);
  }
});

test('Every page is known by its public address, has a card to be shared with, and names the feeds.', () => {
  for (const { path: place } of readPages(fixtureSites.public)) {
    const page = readHead(fixtureSites.public, place.slice(1));
    const own = `${address}${place.slice(1)}`;
    if (placeless.includes(place)) expect(page.links('canonical')).toEqual([]);
    else if (page.isMoved) expect(page.links('canonical')).not.toEqual([own]);
    else expect(page.links('canonical'), place).toEqual([own]);
    expect(page.meta('og:image', 'property')).toEqual([`${address}card.png`]);
    for (const name of ['og:title', 'og:description', 'og:type', 'og:site_name'])
      expect(page.meta(name, 'property')).toHaveLength(1);
    expect(page.links('alternate')).toEqual(expect.arrayContaining(['/reader/feed.xml', '/reader/feed.json']));
  }
});

test('A shared page is told by the name of the library beside an image of the size that is announced.', () => {
  const image = readFileSync(path.join(fixtureSites.public, 'card.png'));
  const page = readHead(fixtureSites.public, '');
  expect(image.subarray(1, 4).toString()).toBe('PNG');
  expect([image.readUInt32BE(16), image.readUInt32BE(20)].map(String)).toEqual([
    ...page.meta('og:image:width', 'property'),
    ...page.meta('og:image:height', 'property'),
  ]);
  expect(page.meta('og:site_name', 'property')).toEqual(['Reading room']);
  expect(page.meta('og:image:alt', 'property')).toEqual(['A page of text with notes beside it, one passage marked.']);
});

test('The sitemap lists each public page once, and neither search, missing nor moved pages; a private build has none.', () => {
  const listed = [...read(fixtureSites.public, 'sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place]) => place);
  const wanted = readPages(fixtureSites.public)
    .filter(({ path: place }) => !placeless.includes(place) && !readHead(fixtureSites.public, place.slice(1)).isMoved)
    .map(({ path: place }) => `${address}${place.slice(1)}`)
    .filter((place) => !place.endsWith('/search/'));
  expect(listed).toEqual(wanted.toSorted());
  expect(read(fixtureSites.public, 'robots.txt')).toContain(`Sitemap: ${address}sitemap.xml\n`);
  expect(existsSync(path.join(fixtureSites.private, 'sitemap.xml'))).toBe(false);
  expect(read(fixtureSites.private, 'robots.txt')).toBe('User-agent: *\nDisallow: /\n');
});

test('The feeds name the same documents and corrections by the same addresses, the latest first.', () => {
  const { items } = JSON.parse(read(fixtureSites.public, 'feed.json')) as { items: { id: string }[] };
  const entries = [...read(fixtureSites.public, 'feed.xml').matchAll(/<entry><id>(.*?)<\/id>/g)].map(([, id]) => id);
  const own = `${address}documents/lamp-report/`;
  expect(entries).toEqual([`${own}#correction-2`, `${own}#correction-1`, own, `${address}documents/keepers-letters/`]);
  expect(items.map(({ id }) => id)).toEqual(entries);
});

/** What the page at a place of a built site says of itself. */
function readHead(site: string, place: string) {
  const { document } = parseHTML(read(site, place === '' || place.endsWith('/') ? `${place}index.html` : place));
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  const values = (selector: string, name: string): string[] => all(selector).map((element) => element.getAttribute(name) ?? '');
  return {
    citation: all('head meta[name^="citation_"]').map((element) => [
      element.getAttribute('name'),
      element.getAttribute('content'),
    ]),
    data: all('script[type="application/ld+json"]').map((element) => JSON.parse(element.textContent) as unknown),
    coins: values('span.Z3988', 'title'),
    links: (relation: string) => values(`link[rel="${relation}"]`, 'href'),
    meta: (name: string, attribute = 'name') => values(`meta[${attribute}="${name}"]`, 'content'),
    isMoved: all('a[data-moved]').length > 0,
  };
}

function read(site: string, name: string): string {
  return readFileSync(path.join(site, name), 'utf8');
}
