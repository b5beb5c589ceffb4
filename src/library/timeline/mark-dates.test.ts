import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markDates } from './mark-dates.ts';

test('The words of a date stand in a time element with its ISO value.', () => {
  assert.equal(
    mark('It failed on <em>9 March</em>.', '9 March'),
    'It failed on <em><time datetime="1931-03-09">9 March</time></em>.',
  );
});

test('A date that holds whole elements is wrapped with them.', () => {
  assert.equal(mark('On 9 <em>March</em> 1931.', '9 March 1931'), 'On <time datetime="1931-03-09">9 <em>March</em> 1931</time>.');
  assert.equal(mark('On 9<br>March.', '9 March'), 'On <time datetime="1931-03-09">9<br>March</time>.');
});

test('A date that an element begins or ends within is wrapped run by run.', () => {
  assert.equal(
    mark('On 9 <x-topic id="m">March 1931 storm</x-topic>.', '9 March 1931'),
    'On <time datetime="1931-03-09">9 </time><x-topic id="m"><time datetime="1931-03-09">March 1931</time> storm</x-topic>.',
  );
});

test('A locator, citation or note within a date stays outside its element.', () => {
  assert.equal(
    mark('On 9 March<x-marker label="1" first></x-marker> 1931.', '9 March 1931'),
    'On <time datetime="1931-03-09">9 March</time><x-marker label="1" first></x-marker><time datetime="1931-03-09"> 1931</time>.',
  );
});

test('Escaped characters count as one, and breaks and further paragraphs too.', () => {
  assert.equal(mark('A &amp; &lt;B&gt;<br>in 1931.', '1931'), 'A &amp; &lt;B&gt;<br>in <time datetime="1931-03-09">1931</time>.');
  assert.equal(
    mark('<p>Oil.</p><p>In 1931.</p>', '1931', 'Oil.\nIn 1931.'),
    '<p>Oil.</p><p>In <time datetime="1931-03-09">1931</time>.</p>',
  );
});

test('Two dates of a passage are both wrapped, and one that overlaps another is not.', () => {
  const sentence = 'From 1930 to 1931.';
  const wording = (date: string, start: number, end: number) => ({ date, sentence, offset: 0, start, end });
  assert.equal(
    markDates(sentence, [wording('1931', 13, 17), wording('1930', 5, 9), wording('1930', 7, 12)]),
    'From <time datetime="1930">1930</time> to <time datetime="1931">1931</time>.',
  );
});

test('Nothing is wrapped where other words stand in the place, or a picture.', () => {
  assert.equal(mark('It failed in 1930.', '1931', 'It failed in 1931.'), 'It failed in 1930.');
  assert.equal(mark('Too short', '1931', 'It failed in 1931.'), 'Too short');
  const picture = 'In <x-picture src="/a.png" alt="1931"></x-picture>.';
  assert.equal(mark(picture, '1931', 'In 1931.'), picture);
});

/** Marks the words in HTML whose text is the sentence. */
function mark(
  html: string,
  words: string,
  sentence = html
    .replace('<br>', ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>'),
): string {
  const start = sentence.indexOf(words);
  return markDates(html, [{ date: '1931-03-09', sentence, offset: 0, start, end: start + words.length }]);
}
