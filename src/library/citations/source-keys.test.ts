import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceKeys, type Work } from './source-keys.ts';

const none: Work = { title: '', author: '', year: '', doi: '', url: '' };
const full = work({ title: 'Fog on the Reef', author: 'Orr', year: '1930' });

test('The same DOI is the same source, in whatever case and whether printed or in an address.', () => {
  assert.ok(isSame(work({ doi: '10.1000/Fog.1' }), work({ url: 'https://doi.org/10.1000/fog.1' })));
  assert.ok(!isSame(work({ doi: '10.1000/fog.1' }), work({ doi: '10.1000/fog.12' })));
});

test('The same address is the same source, without what addresses carry for counting visits.', () => {
  const printed = work({ title: 'Fog', url: 'http://www.signal.example/fog/?utm_source=mail&fbclid=1#top' });
  assert.ok(isSame(printed, work({ title: 'Another', url: 'https://signal.example/fog' })));
  assert.ok(!isSame(printed, work({ url: 'https://signal.example/fog?page=2' })));
});

test('The address of a whole site is no source.', () => {
  assert.ok(!isSame(work({ url: 'https://signal.example/' }), work({ url: 'https://signal.example' })));
});

test('The same title is the same source with the same author and year, however it is set.', () => {
  assert.ok(isSame(full, work({ title: '“Fog on the reef”', author: 'ORR', year: '1930' })));
  assert.ok(!isSame(full, work({ title: 'Fog on the reef', author: 'Orr', year: '1931' })));
  assert.ok(!isSame(full, work({ title: 'Fog on the reef', author: 'Vale', year: '1930' })));
  assert.ok(!isSame(full, work({ title: 'Fog on the reefs', author: 'Orr', year: '1930' })));
});

test('An author or a year that one of the two does not print does not part them, but a title alone joins nothing.', () => {
  const [byAuthor, byYear] = [work({ title: full.title, author: 'Orr' }), work({ title: full.title, year: '1930' })];
  assert.ok(isSame(full, byAuthor));
  assert.ok(isSame(full, byYear));
  assert.ok(!isSame(byAuthor, byYear));
  assert.ok(!isSame(full, work({ title: full.title })));
  assert.ok(!isSame(work({ title: full.title }), work({ title: full.title })));
});

test('Titles in another script are compared by their letters, and a title of signs alone by nothing.', () => {
  assert.ok(isSame(work({ title: 'فنار', year: '1930' }), work({ title: '«فنار»', year: '1930' })));
  assert.ok(!isSame(work({ title: '***', year: '1930' }), work({ title: '!!!', year: '1930' })));
});

function work(fields: Partial<Work>): Work {
  return { ...none, ...fields };
}

/** Both ways, because what one seeks the other must find. */
function isSame(a: Work, b: Work): boolean {
  const finds = (seeker: Work, found: Work): boolean => {
    const filed = new Set(sourceKeys(found).filed);
    return sourceKeys(seeker).sought.some((key) => filed.has(key));
  };
  assert.equal(finds(a, b), finds(b, a));
  return finds(a, b);
}
