import type { Severity } from '../../../problem.ts';

/** A rule that the content is held against: how much a fault weighs, what it finds, and what such a fault looks like. */
export interface Rule {
  readonly severity: Severity;
  /** What is told, in one sentence. */
  readonly finds: string;
  /** What an editor wrote to be told it. It stands in the seeded fault of this rule in the tests. */
  readonly example: string;
  /** Why `library.yaml` cannot set it otherwise. Absent where it can. */
  readonly fixed?: string;
  /** Why `library.yaml` cannot turn it off, and can only make a warning of it. Absent where it can. */
  readonly keptOn?: string;
}

/** Rules by their ids, `group/rule`. */
export type Rules = Readonly<Record<string, Rule>>;

/** Why rules about what a document of others may hold stay as they are. */
export const protectsReaders = 'It protects readers from what a file from elsewhere might do.';

/** Why rules about rights stay as they are. */
export const protectsRights = 'It protects the rights of others.';

/** Why rules stay as they are without which a part of the library has no page, or a link no target. */
export const keepsPagesWhole = 'Pages cannot be made before it is mended.';
