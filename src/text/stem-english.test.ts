import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemEnglish } from './stem-english.ts';

/** From the description of the algorithm, and from what Pagefind finds. */
const stems: Readonly<Record<string, string>> = {
  ...{ consign: 'consign', consistently: 'consist', consolation: 'consol', consolidating: 'consolid', conspiracy: 'conspiraci' },
  ...{ knackeries: 'knackeri', knights: 'knight', kneeling: 'kneel', knitted: 'knit', knavish: 'knavish', knocker: 'knocker' },
  ...{ rockets: 'rocket', killed: 'kill', killing: 'kill', attacked: 'attack', parties: 'parti', party: 'parti', tied: 'tie' },
  ...{ hoping: 'hope', hopping: 'hop', agreed: 'agre', feed: 'feed', bias: 'bias', news: 'news', generals: 'general' },
  ...{ dying: 'die', skies: 'sky', ugly: 'ugli', evenings: 'evening', proceeds: 'proceed', neurologist: 'neurolog' },
  ...{ relational: 'relat', valency: 'valenc', hopeful: 'hope', goodness: 'good', yellowed: 'yellow', by: 'by', sayings: 'say' },
  ...{ controlling: 'control', falling: 'fall', adoption: 'adopt', replacement: 'replac', oscillators: 'oscil' },
};

for (const [word, stem] of Object.entries(stems)) {
  test(`The stem of “${word}” is “${stem}”.`, () => {
    assert.equal(stemEnglish(word), stem);
  });
}

test('Words of other scripts and numbers stay as they are.', () => {
  assert.deepEqual(['سلیمانی', 'сулеймани', '2020', 'k1'].map(stemEnglish), ['سلیمانی', 'сулеймани', '2020', 'k1']);
});
