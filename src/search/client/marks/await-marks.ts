import { marksKey } from './marks-key.ts';
import type { Marks } from './marks.ts';

interface KeptState {
  readonly marks?: Marks;
}

/**
 * Marks what was sought on the page that a result led to. From then on it is kept with this entry of the history, so that it
 * is there again after a reload and on the way back, until it is dismissed. Nothing is loaded where nothing is to be marked.
 */
export function awaitMarks(): void {
  const arrive = (): void => {
    const marks = takeMarks();
    if (marks) history.replaceState({ ...(history.state as object | null), marks }, '');
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

/** What a result left behind for this very address; it is gone then. */
function takeMarks(): Marks | null {
  try {
    const kept = sessionStorage.getItem(marksKey);
    if (kept === null) return null;
    const { address, ...marks } = JSON.parse(kept) as Marks & { address: string };
    if (address !== location.href) return null;
    sessionStorage.removeItem(marksKey);
    return marks;
  } catch {
    return null;
  }
}
