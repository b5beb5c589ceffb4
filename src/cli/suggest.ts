import path from 'node:path';
import { placesOf } from '../library/content/places.ts';
import { readContent } from '../library/content/read-content.ts';
import { namedBodies } from '../library/suggest-names/named-bodies.ts';
import { suggestNames } from '../library/suggest-names/suggest-names.ts';
import { ContentError } from '../problem.ts';
import { runCommand } from './run-command.ts';
import { printSuggestions, suggestionsAsJson } from './show-suggestions.ts';

const root = path.resolve(import.meta.dirname, '../..');

await runCommand('suggest', async ({ contentDir, limit, isJson }) => {
  const { content, problems } = await readContent(placesOf(root, contentDir, true), path.join(root, 'src'));
  if (!content) throw new ContentError(problems);
  const names = suggestNames(namedBodies(content), content.topics);
  console.log(isJson ? suggestionsAsJson(names, limit) : printSuggestions(names, limit));
});
