import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A page of a built site that stands for its kind. */
export interface PageKind {
  readonly kind: string;
  /** Path in the site, without the slash that it begins with. */
  readonly path: string;
}

/** One page of each kind that a built site has, of several the first by its id. */
export function pageKinds(site: string): PageKind[] {
  const first = (folder: string, reserved: readonly string[] = []): string =>
    `${folder}/${idsIn(path.join(site, folder)).find((id) => !reserved.includes(id)) ?? 'none'}/`;
  const document = first('documents');
  const kinds = {
    home: '',
    documents: 'documents/',
    document,
    'full text': `${document}text/`,
    topics: 'topics/',
    topic: first('topics', ['a-to-z', 'map']),
    'topics from A to Z': 'topics/a-to-z/',
    'map of topics': 'topics/map/',
    timeline: 'timeline/',
    'timeline of a topic': first('timeline/topics'),
    events: 'events/',
    event: first('events'),
    search: 'search/',
    guide: 'guide/',
    'chapter of the guide': first('guide'),
    about: 'about/',
  };
  return Object.entries(kinds)
    .map(([kind, page]) => ({ kind, path: page }))
    .filter(({ path: page }) => existsSync(path.join(site, page, 'index.html')));
}

function idsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
