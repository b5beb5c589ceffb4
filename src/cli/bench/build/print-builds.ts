import { layOutTable } from '../lay-out-table.ts';
import type { PhaseCosts } from './build-run.ts';
import type { BuildFigures } from './measure-builds.ts';

/** The figures of the builds of one library, as a person reads them. */
export function printBuilds(figures: readonly BuildFigures[]): string {
  const [first] = figures;
  if (!first) return '';
  const names = first.phases.map(({ phase }) => phase).filter((phase) => phase !== 'indexing' && phase !== 'waiting');
  const heading = ['', 'CPU s', 'wall s', 'pages', 'ms a page', 'peak MiB', ...names, 'index apart'];
  const title = `${count(first.documents)} documents, ${count(first.topics)} topics (seconds of all cores; ms a page without the index)`;
  return `${title}\n${layOutTable([heading, ...figures.map((figure) => rowOf(figure, names))])}`;
}

function rowOf(figure: BuildFigures, names: readonly string[]): string[] {
  const ofPhase = (name: string): Pick<PhaseCosts, 'cpuSeconds'> =>
    figure.phases.find(({ phase }) => phase === name) ?? { cpuSeconds: 0 };
  return [
    figure.state,
    figure.cpuSeconds.toFixed(1),
    figure.seconds.toFixed(1),
    count(figure.pages),
    ((figure.cpuSeconds * 1000) / figure.pages).toFixed(2),
    count(Math.round(figure.peakBytes / 2 ** 20)),
    ...names.map((name) => ofPhase(name).cpuSeconds.toFixed(1)),
    ofPhase('indexing').cpuSeconds.toFixed(1),
  ];
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}
