import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLayers } from './split-layers.ts';

test('What shows after an act of the reader is parted from what a page needs at once.', () => {
  const css =
    '@layer a,later,print;\n@layer a{p{color:red}@media print{p{color:#000}}}@layer later{dialog{top:0}}@layer print{a{top:0}}i{top:1}';
  assert.deepEqual(splitLayers(css), {
    first: '@layer a,later,print;@layer a{p{color:red}@media print{p{color:#000}}}i{top:1}',
    later: '@layer later{dialog{top:0}}@layer print{a{top:0}}',
  });
});

test('A brace in a string is no brace.', () => {
  const css = String.raw`@layer a{q:before{content:"}\"{"}}@layer later{i:after{content:'}}'}}`;
  assert.deepEqual(splitLayers(css), {
    first: String.raw`@layer a{q:before{content:"}\"{"}}`,
    later: "@layer later{i:after{content:'}}'}}",
  });
});
