import { withoutIndex, type BuildRun } from './build-run.ts';

/** A build with what it cost but for its index, in seconds. */
export type MedianBuild = BuildRun & ReturnType<typeof withoutIndex>;

/** Runs a build several times, one after the other, and answers with the one whose processor time is the median. */
export async function medianBuild(runs: number, build: () => Promise<BuildRun>): Promise<MedianBuild> {
  const builds: MedianBuild[] = [];
  for (let run = 0; run < runs; run += 1) {
    const built = await build();
    builds.push({ ...built, ...withoutIndex(built) });
  }
  builds.sort((a, b) => a.cpuSeconds - b.cpuSeconds);
  const median = builds[Math.floor(builds.length / 2)];
  if (!median) throw new Error('No build was asked for.');
  return median;
}
