import type { Problem } from '../../problem.ts';
import type { Content, Entry } from '../content/content.ts';
import { fieldProblem } from '../content/entry-problem.ts';

type Renamed = Entry<{ readonly formerly?: readonly string[] | undefined }>;

/** Documents that have, or had, the id of one that was withdrawn. */
export function checkWithdrawn({ documents, withdrawn }: Pick<Content, 'documents' | 'withdrawn'>): Problem[] {
  const taken = new Map(
    [...withdrawn].flatMap(([id, { formerly = [] }]) => [id, ...formerly].map((each) => [each, id] as const)),
  );
  return documents.flatMap((entry) =>
    namesOf(entry).flatMap(({ id, field }) => {
      const withdrawnId = taken.get(id);
      return withdrawnId === undefined ? [] : [fieldProblem(entry, field, heldAgain(id, withdrawnId))];
    }),
  );
}

function namesOf(entry: Renamed): { id: string; field: readonly PropertyKey[] }[] {
  return [{ id: entry.id, field: [] }, ...(entry.record.formerly ?? []).map((id, index) => ({ id, field: ['formerly', index] }))];
}

function heldAgain(id: string, withdrawn: string) {
  return {
    rule: 'record/withdrawn-id',
    what: `“${id}” is the id of a document that was withdrawn.`,
    why: 'Its addresses tell readers that it was withdrawn; they cannot show it as well.',
    fix: `Take the document out again, or delete withdrawn/${withdrawn}.yaml where it is to come back.`,
  };
}
