import { Buffer } from 'node:buffer';
import { createMatcher, namesOf, type NamedTopic } from './alias-matcher.ts';

/** How fast names are found. */
export interface MatcherSpeed {
  readonly names: number;
  readonly matches: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly megabytesPerSecond: number;
}

/** Measures the matcher on texts repeated until they hold `bytes` in UTF-8. The best of three runs counts, the first warms up. */
export function measureMatcher(topics: readonly NamedTopic[], texts: readonly string[], bytes: number): MatcherSpeed {
  const matcher = createMatcher(topics);
  const once = texts.reduce((total, text) => total + Buffer.byteLength(text), 0);
  const rounds = Math.ceil(bytes / Math.max(once, 1));
  const runs = Array.from({ length: 3 }, () => {
    const started = performance.now();
    let matches = 0;
    for (let round = 0; round < rounds; round += 1) for (const text of texts) matches += matcher(text).length;
    return { matches, seconds: (performance.now() - started) / 1000 };
  });
  const { matches, seconds } = runs.reduce((best, run) => (run.seconds < best.seconds ? run : best));
  const size = once * rounds;
  const names = topics.flatMap(namesOf).length;
  return { names, matches, bytes: size, seconds, megabytesPerSecond: size / 1e6 / Math.max(seconds, 1e-6) };
}
