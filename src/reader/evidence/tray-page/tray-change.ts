import type { KeptEvidence } from '../kept-evidence.ts';

/** What becomes of a tray. */
export type TrayChange = (tray: KeptEvidence[]) => readonly KeptEvidence[];

/** Changes the tray and says so, with a way back where there is one; or says why it could not be changed. */
export type ChangeAndTell = (apply: TrayChange, words: string, undo?: TrayChange) => void;
