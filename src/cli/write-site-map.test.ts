import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { documentRecord, entry, temporaryContent } from '../library/content/temporary-content.ts';
import { writeSiteMap } from './write-site-map.ts';

const library = temporaryContent({
  'documents/lamps.mdx': entry(
    documentRecord.concat('\ndigest: { by: A & B, checkedBy: null, date: "2026-01-02", omits: [] }'),
    '\nThe Great Lamp burns.\n',
  ),
});
const folder = mkdtempSync(path.join(tmpdir(), 'lectern-site-map-'));
after(() => {
  library.remove();
  rmSync(folder, { recursive: true });
});

test('The sitemap has every page that is known by its own address, with the date of a digest and no other.', async () => {
  const { content } = await library.read();
  assert.ok(content);
  const root = content.settings.address;
  const pages = { '': root, 'topics/lamp/': `${root}topics/lamp/`, 'documents/lamps/': `${root}documents/lamps/` };
  const others = { 'search/': `${root}search/`, 'documents/old/': `${root}documents/lamps/`, 'bare/': null };
  const written = Object.entries({ ...pages, ...others }).map(([place, canonical]) => ({
    file: `${place}index.html`,
    canonical,
  }));
  writeSiteMap(folder, content, [...written, { file: '404.html', canonical: null }]);
  assert.equal(
    readFileSync(path.join(folder, 'sitemap.xml'), 'utf8'),
    `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/lamps/</loc></url>
<url><loc>https://example.org/lamps/documents/lamps/</loc><lastmod>2026-01-02</lastmod></url>
<url><loc>https://example.org/lamps/topics/lamp/</loc></url>
</urlset>
`,
  );
});
