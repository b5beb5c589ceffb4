import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { placesOf } from '../../../library/content/places.ts';
import type { BuildRun } from './build-run.ts';
import { writeCorpus, type CorpusSize } from './corpus/write-corpus.ts';
import { editAlias, editDocument } from './edit-corpus.ts';
import { medianBuild } from './median-build.ts';
import { printBuilds } from './print-builds.ts';
import { startBuild } from './start-build.ts';

/** What a build of one library cost, in one state of its cache. */
export interface BuildFigures extends CorpusSize, BuildRun {
  /** What came before the build: nothing, a build of the same, or a build and an edit. */
  readonly state: 'cold' | 'unchanged' | 'one document edited' | 'one alias edited';
  /** All cores but for the index, seconds. */
  readonly cpuSeconds: number;
  readonly seconds: number;
}

export interface BuildsRequest {
  readonly sizes: readonly CorpusSize[];
  /** How often each build is measured; the median counts. */
  readonly runs: number;
  readonly print: (text: string) => void;
}

const root = path.resolve(import.meta.dirname, '../../../..');

/** Makes up a library of each size, builds it in each state in a process of its own, and tells what the builds cost. */
export async function measureBuilds({ sizes, runs, print }: BuildsRequest): Promise<BuildFigures[]> {
  const figures: BuildFigures[] = [];
  for (const size of sizes) {
    const folder = mkdtempSync(path.join(tmpdir(), 'lectern-builds-'));
    const made = [folder];
    try {
      const contentFolder = path.join(folder, 'content');
      await writeCorpus(contentFolder, size);
      const measured = await measureStates(size, runs, () => {
        const places = placesOf(root, contentFolder, false, path.join(folder, `site-${made.length}`));
        made.push(places.cacheFolder);
        return places;
      });
      print(printBuilds(measured));
      figures.push(...measured);
    } finally {
      for (const each of made) rmSync(each, { recursive: true, force: true });
    }
  }
  return figures;
}

type BuildPlaces = ReturnType<typeof placesOf>;

/**
 * Each clean build has places of its own, and what was built is deleted only in the end: where thousands of files were
 * deleted a moment ago, some file systems take ten times as long to make others.
 */
async function measureStates(size: CorpusSize, runs: number, freshPlaces: () => BuildPlaces): Promise<BuildFigures[]> {
  let places = freshPlaces();
  const build = (): Promise<BuildRun> => startBuild(places.contentFolder, places.outputFolder);
  const buildAfresh = (): Promise<BuildRun> => {
    places = freshPlaces();
    return build();
  };
  const edited = async (change: (folder: string) => () => void): Promise<BuildRun> => {
    const undo = change(places.contentFolder);
    const run = await build();
    undo();
    await build();
    return run;
  };
  const states: [BuildFigures['state'], () => Promise<BuildRun>][] = [
    ['cold', buildAfresh],
    ['unchanged', build],
    ['one document edited', () => edited(editDocument)],
    ...(size.topics > 0
      ? [['one alias edited', () => edited(editAlias)] as [BuildFigures['state'], () => Promise<BuildRun>]]
      : []),
  ];
  const figures: BuildFigures[] = [];
  for (const [state, measure] of states) figures.push({ ...size, state, ...(await medianBuild(runs, measure)) });
  return figures;
}
