import { takeMarks } from './kept-marks.ts';

interface KeptState {
  readonly marks?: unknown;
}

/**
 * Marks what was sought on the page that a result led to. From then on it is kept with this entry of the history, so that it
 * is there again after a reload and on the way back, until it is dismissed. Nothing is loaded where nothing is to be marked.
 */
export function awaitMarks(): void {
  const arrive = (): void => {
    const marks = takeMarks(location.href);
    if (marks !== null) history.replaceState({ ...(history.state as object | null), marks }, '');
    if ((history.state as KeptState | null)?.marks) void showMarks();
  };
  window.addEventListener('hashchange', arrive);
  arrive();
}

async function showMarks(): Promise<void> {
  if (!('highlights' in CSS)) return;
  const [{ showMarks: show }, { readMarks }] = await Promise.all([import('./show-marks.ts'), import('./marks.ts')]);
  const marks = readMarks((history.state as KeptState | null)?.marks);
  if (marks) show(marks);
}
