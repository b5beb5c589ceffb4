import type { Evidence } from './evidence.ts';
import { readKept, trayLimits, type KeptEvidence } from './kept-evidence.ts';
import { trayChanged, trayKey } from './tray-key.ts';

const refused = 'This browser keeps nothing here: it may be a private window, or site data may be turned off.';
const full = 'There is no more room for evidence in this browser. Export what you have, and remove some of it.';

/** The tray as it is kept. Empty where there is none, or the browser keeps nothing; what cannot be read is passed over. */
export function readTray(): KeptEvidence[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(trayKey()) ?? '[]');
    return (Array.isArray(value) ? value : []).flatMap((entry: unknown) => readKept(entry) ?? []);
  } catch {
    return [];
  }
}

/** Keeps the tray as `change` makes it from what is kept at this moment. Answers with what went wrong, in words; null where nothing did. */
export function changeTray(change: (tray: KeptEvidence[]) => readonly KeptEvidence[]): string | null {
  try {
    const changed = change(readTray());
    if (changed.length > trayLimits.passages) return `A tray holds ${String(trayLimits.passages)} passages. ${full}`;
    if (changed.length === 0) localStorage.removeItem(trayKey());
    else localStorage.setItem(trayKey(), JSON.stringify(changed));
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? full : refused;
  }
  document.dispatchEvent(new Event(trayChanged));
  return null;
}

/** Puts evidence at the end of the tray, all of it or none. Answers with how many passages are in it or, where it could not be kept, why. */
export function keepEvidence(pieces: readonly Evidence[]): number | string {
  const entries = pieces.flatMap((evidence) => readKept({ ...evidence, id: crypto.randomUUID(), note: '' }) ?? []);
  if (entries.length < pieces.length) return 'This is too long to be kept as one passage. Choose less of it.';
  return changeTray((tray) => [...tray, ...entries]) ?? readTray().length;
}
